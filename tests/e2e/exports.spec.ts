// Exports at the desk, in a real browser: the files, the paper it prints on, the picture it paints. What comes out is read by others.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { joinPath } from '@/domain/invitation';
import { folded, readPdf } from '../support/office';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop } from './support/devices';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'draft' });
});
test.afterAll(() => services?.close());

/** The page's own print window can't be looked at: it is only noticed, and the page printed in its stead. */
async function desk(page: Page, lang: 'ar' | 'fr', words: { join: string; desk: string; export: string }) {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.asked = 'yes';
    };
  });
  await page.goto(`${services.url}${joinPath(demo.codes.facilitator).replace('#', `?lang=${lang}#`)}`);
  await page.getByRole('button', { name: words.join }).click();
  await page.getByRole('link', { name: words.desk }).click();
  await page.getByRole('button', { name: words.export }).click();
}

async function pdfOf(page: Page, button: RegExp, name: string): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator('html[data-asked]')).toHaveCount(1);
  const file = test.info().outputPath(`${name}.pdf`);
  const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
  writeFileSync(file, pdf);
  if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/${name}.pdf`, pdf);
  await page.evaluate(() => {
    delete document.documentElement.dataset.asked;
    window.dispatchEvent(new Event('afterprint'));
  });
  await expect(page.locator('[data-printing-sheet]')).toHaveCount(0);
  return file;
}

async function download(page: Page, name: string | RegExp): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return new Uint8Array(readFileSync(await file.path()));
}

/** A PDF has no spaces, only gaps; beside numbers and Latin letters in Arabic they are told on the wrong side. */
const together = (text: string) => folded(text).replaceAll(' ', '');
const arabic = {
  join: 'الالتحاق بالورشة',
  desk: 'الأجوبة والتصدير',
  export: 'التصدير',
};

test('in Arabic: what is printed is the document alone, whole, in its order, with pages numbered', async ({
  browser,
}) => {
  const page = await laptop(browser, { locale: 'ar-MA' });
  await desk(page, 'ar', arabic);
  await expect(page.getByRole('button', { name: /ZIP/ })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await shot(page, 'exports-panel-ar');
  for (const [width, height] of [
    [360, 740],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoSideways(page);
    await shot(page, `exports-panel-ar-${width}`);
  }

  const fates = await readPdf(await pdfOf(page, /طباعة.*الأجوبة عن المقترحات/, 'fates-ar'));
  expect(fates.pages).toBeGreaterThan(1);
  for (const text of [
    'ميزانية التجهيز لميزانية تشاركية يختار مشاريعها السكان',
    'محاضر الدورات على الموقع',
    'عن المقترحات',
  ])
    expect(together(fates.text)).toContain(together(text));
  expect(fates.text).toContain('Créer un conseil communal des jeunes');
  // Nothing of the page around it.
  for (const text of ['التصدير', 'ZIP', 'Markdown']) expect(fates.text).not.toContain(text);
  // At the foot of each page its number, of how many.
  for (let n = 1; n <= fates.pages; n += 1)
    expect(together(fates.text)).toMatch(new RegExp(`${n}/${fates.pages}|${fates.pages}/${n}`));

  const minutes = await readPdf(await pdfOf(page, /طباعة.*محضر الورشة/, 'minutes-ar'));
  expect(together(minutes.text)).toContain(together('التوقيعات'));
  expect(together(minutes.text)).toMatch(/[0-9a-f]{64}/);
  const draft = await readPdf(await pdfOf(page, /طباعة.*البطائق التقنية/, 'communal-ar'));
  expect(together(draft.text)).toContain(together('إحداث ميزانية تشاركية سنوية'));

  // Once printed, the page is as it was.
  await expect(page.getByRole('button', { name: /ZIP/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset.printing)).toBeUndefined();
});

test('in French: everything in one file, from one state, with pictures of the boards', async ({ browser }) => {
  const page = await laptop(browser, { locale: 'fr-FR' });
  await desk(page, 'fr', { join: 'Rejoindre', desk: 'Réponses et exports', export: 'Exporter' });
  await page.getByRole('radio', { name: 'العربية' }).check();
  const files = unzipSync(await download(page, /ZIP/));
  const names = Object.keys(files);
  expect(names).toEqual([
    'README.txt',
    ...['draft-communal', 'draft-international', 'minutes', 'fates'].map((kind) => `${kind}-ar.docx`),
    ...['draft-communal', 'draft-international', 'minutes', 'fates'].map((kind) => `${kind}-ar.md`),
    ...['workbook-ar.xlsx', 'proposals-ar.csv', 'archive.json'],
    ...[1, 2, 3, 4].map((n) => `board-${n}-ar.png`),
  ]);
  const { sha256 } = JSON.parse(strFromU8(files['archive.json'] ?? new Uint8Array()));
  expect(strFromU8(files['minutes-ar.md'] ?? new Uint8Array())).toContain(sha256);
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(sha256);
  expect(await page.getByText('État de l’atelier à', { exact: false }).count()).toBe(1);

  const picture = await download(page, /Participation citoyenne \(PNG\)/);
  const [width, height] = [16, 20].map((at) => new DataView(picture.buffer, picture.byteOffset).getUint32(at));
  expect([width, height]).toEqual([1920, 1080]);
  if (process.env.SHOTS)
    for (const n of [1, 2]) writeFileSync(`${process.env.SHOTS}/board-${n}-ar.png`, files[`board-${n}-ar.png`] ?? '');
  // Painted, not blank: a picture of one colour is a few kilobytes.
  expect(picture.length).toBeGreaterThan(40_000);

  await page.getByRole('radio', { name: 'Français' }).check();
  const draft = await readPdf(await pdfOf(page, /PDF Projet de programme.*fiches/, 'communal-fr'));
  expect(draft.text).toContain('Projet de programme');
  expect(draft.text).toContain('Annexe');
  await shot(page, 'exports-panel-fr');
  await page.getByText('État de l’atelier à', { exact: false }).scrollIntoViewIfNeeded();
  await shot(page, 'exports-panel-fr-top');
  await expectAccessible(page);
});
