// The look, as pictures: each part of the gallery beside the one that is kept in tests/pictures. `npm run pictures` keeps new ones.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import ar from '@/i18n/ar/shared';
import arShowing from '@/i18n/ar/showing';
import fr from '@/i18n/fr/shared';
import frShowing from '@/i18n/fr/showing';
import { build, builtFiles } from '../../scripts/lib/build.mjs';
import { startGallery } from '../support/gallery-server';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone } from './support/devices';
import { test } from './support/test';

let gallery: Awaited<ReturnType<typeof startGallery>>;
test.beforeAll(async () => {
  gallery = await startGallery();
});
test.afterAll(() => gallery?.close());

const words = { ar: { ...ar, ...arShowing }, fr: { ...fr, ...frShowing } };
const tags = { ar: 'ar-MA', fr: 'fr-FR' } as const;
const parts = [
  'colours',
  'sizes',
  'buttons',
  'fields',
  'papers',
  'messages',
  'icons',
  'sheets',
  'proposals',
  'steering',
];

test('no build for people holds the gallery', async () => {
  const holding = async (root: string) => {
    const scripts = (await builtFiles(root)).filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(scripts.map((file) => readFile(`${root}${file}`, 'utf8')));
    return texts.filter((text) => text.includes('data-shows')).length;
  };
  expect(await holding(gallery.root)).toBeGreaterThan(0);
  expect(await holding(await build())).toBe(0);
});

for (const lang of ['ar', 'fr'] as const) {
  for (const [size, open] of [
    [{ width: 360, height: 740 }, phone],
    [{ width: 1366, height: 768 }, laptop],
  ] as const) {
    const { width } = size;
    test(`the look in ${lang} at ${width}`, async ({ browser }) => {
      const page = await open(browser, { locale: tags[lang], size });
      await page.goto(`${gallery.url}/gallery/${lang}`);
      await settled(page, words[lang].title);
      expect(await page.locator('[data-part]').evaluateAll((all) => all.map(({ id }) => id))).toEqual(parts);
      await expectNoSideways(page);
      await expectAccessible(page);
      for (const part of parts) {
        await page.setViewportSize(size);
        await showOnly(page, [part]);
        await wholeInSight(page);
        await expect.soft(page.locator(`[data-part="${part}"]`)).toHaveScreenshot(`${part}-${lang}-${width}.png`);
      }
      await showOnly(page, parts);
      await page.setViewportSize(size);
      await page.getByRole('button', { name: words[lang]['open-dialog'], exact: true }).click();
      await expect.soft(page.getByRole('dialog')).toHaveScreenshot(`dialog-${lang}-${width}.png`);
    });
  }
}

/** Every letter is there, and what says after a while that it waits has said so. */
async function settled(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('[data-note="b-waiting"] svg')).toBeVisible();
}

/** What is taller than the window, the browser would draw as if there were no fingers: with smaller targets. */
async function wholeInSight(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewportSize({ width, height });
}

/** What stands above a part would shift its letters by fractions of a pixel: a change of one part would be one of all below it. */
async function showOnly(page: Page, shown: readonly string[]): Promise<void> {
  await page.locator('[data-part]').evaluateAll((all, ids) => {
    for (const part of all) if (part instanceof HTMLElement) part.style.display = ids.includes(part.id) ? '' : 'none';
  }, shown);
}
