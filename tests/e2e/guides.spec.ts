// The guides: found from the first page, read on a phone and on a laptop, and printed on as much paper as they say.
import { expect, type Page } from '@playwright/test';
import arGuides from '@/i18n/ar/guides';
import ar from '@/i18n/ar/guiding';
import frGuides from '@/i18n/fr/guides';
import fr from '@/i18n/fr/guiding';
import { type GuideId, guideIds } from '@/i18n/guide-book';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone } from './support/devices';
import { onPaper } from './support/on-paper';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const words = { ar, fr };
const guides = { ar: arGuides, fr: frGuides };
const tags = { ar: 'ar-MA', fr: 'fr-FR' } as const;

for (const lang of ['ar', 'fr'] as const) {
  const title = (id: GuideId) => guides[lang][id].title;
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

  test(`every guide is found from the first page and read on any device, in ${lang}`, async ({ browser }) => {
    for (const open of [phone, laptop]) {
      const page = await open(browser, { locale: tags[lang] });
      const width = page.viewportSize()?.width;
      await page.goto(`${services.url}/?lang=${lang}`);
      const way = page.getByRole('link', { name: words[lang].title });
      await expect(way).toBeVisible();
      await shot(page, `guides-home-${lang}-${width}`, true);
      await way.click();
      await expect(heading(page, words[lang].title)).toBeVisible();
      await expectNoSideways(page);
      await expectAccessible(page);
      await shot(page, `guides-${lang}-${width}`, true);
      for (const id of guideIds) {
        await page.getByRole('link', { name: title(id), exact: true }).click();
        await expect(heading(page, title(id))).toBeVisible();
        await expectNoSideways(page);
        await expectAccessible(page);
        await shot(page, `guide-${id}-${lang}-${width}`, true);
        await page.getByRole('link', { name: words[lang]['to-guides'] }).click();
      }
    }
  });

  test(`the facilitator’s page is one sheet, and the card comes four times on one, in ${lang}`, async ({ browser }) => {
    const page = await laptop(browser, { locale: tags[lang] });
    // No dialog of the browser's own: the paper stays until it is looked at.
    await page.addInitScript(() => {
      window.print = () => {};
    });
    const sheets = async (id: GuideId, button: string, look?: Parameters<typeof onPaper>[2]) => {
      await page.goto(`${services.url}/guides/${id}?lang=${lang}`);
      await page.getByRole('button', { name: button, exact: true }).click();
      return onPaper(page, `paper-guide-${id}-${lang}`, look);
    };
    expect(await sheets('facilitator-page', words[lang]['print-page'])).toBe(1);
    const cards = await sheets('participant', words[lang]['print-cards'], async (paper) => {
      await expect(paper.getByRole('heading', { level: 1 })).toHaveCount(4);
    });
    expect(cards).toBe(1);
    expect(await sheets('facilitator', words[lang].print)).toBeGreaterThan(2);
  });
}

test('a guide that has been opened is read without a network', async ({ browser }) => {
  const page = await laptop(browser, { locale: 'fr-FR' });
  await page.goto(`${services.url}/guides/facilitator?lang=fr`);
  const [first] = guides.fr.facilitator.sections;
  await expect(page.getByRole('heading', { name: first?.title ?? '' })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'La modération' }).click();
  await expect(page.getByRole('heading', { name: 'La modération' })).toBeInViewport();
  await page.getByRole('link', { name: fr['to-guides'] }).click();
  await page.getByRole('link', { name: guides.fr.it.title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: guides.fr.it.title })).toBeVisible();
});
