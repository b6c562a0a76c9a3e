// Before the day: will this workshop fit into what is free? Asked on a phone and on a laptop, in three languages, and without a network.
import { expect } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import ar from '@/i18n/ar/costing';
import en from '@/i18n/en/costing';
import fr from '@/i18n/fr/costing';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone } from './support/devices';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(async () => {
  await services?.close();
});

const words = { ar, fr, en };
const locales = { ar: 'ar-MA', fr: 'fr-FR', en: 'en-GB' } as const;

for (const lang of ['ar', 'fr', 'en'] as const)
  test(`what a workshop costs is read by everyone, in ${lang}`, async ({ browser }) => {
    const t = words[lang];
    for (const open of [phone, laptop]) {
      const page = await open(browser, { locale: locales[lang] });
      await page.goto(`${services.url}/cost?lang=${lang}&people=200&tables=16`);
      await expect(page.getByRole('heading', { name: t.title })).toBeVisible();
      await expect(page.getByLabel(t['ask-people'])).toHaveValue('200');
      await expect(page.getByText(t['do-split'])).toBeVisible();
      await shot(page, `cost-${lang}-${page.viewportSize()?.width}`, true);
      await page.getByText(t.breakdown).click();
      await expect(page.getByRole('rowheader', { name: t['in-moves'] })).toBeVisible();
      await expectNoSideways(page);
      await expectAccessible(page);
      await page.getByLabel(t['ask-people']).fill('60');
      await page.getByLabel(t['ask-tables']).fill('6');
      await expect(page.getByText(t['do-nothing'])).toBeVisible();
      await shot(page, `cost-${lang}-${page.viewportSize()?.width}-fits`, true);
      await page.context().close();
    }
  });

test('it is reckoned without a network, for the workshop one comes from', async ({ browser }) => {
  const demo = await services.seedDemo({ phase: 'welcome' });
  const page = await laptop(browser, { locale: 'fr-FR' });
  await page.goto(`${services.url}${joinPath(demo.codes.facilitator).replace('#', '?lang=fr#')}`);
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  await page.waitForURL(/\/w\//);
  await page.goto(`${services.url}/w/${demo.workshopId}/prepare?lang=fr`);
  await page.getByRole('link', { name: fr.link }).click();
  await expect(page.getByRole('heading', { name: fr.title })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel(fr['ask-people']).fill('1000');
  await expect(page.getByText(fr['do-split'])).toBeVisible();
  await page.getByLabel(fr['ask-people']).fill('20');
  await expect(page.getByText(fr['do-nothing'])).toBeVisible();
});
