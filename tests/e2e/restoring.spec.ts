// The archive of a day, restored on another computer: counted, compared, opened; cut off half-way and gone on with.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { checkArchive } from '@/domain/archive';
import type { ArchivedContent } from '@/domain/archive-shape';
import { joinPath } from '@/domain/invitation';
import { contentPrint } from '@/domain/restoring';
import { type Demo, type Services, startServices } from '../support/services';
import { laptop } from './support/devices';
import { shot } from './support/shot';
import { everySize } from './support/sizes';
import { test } from './support/test';

let services: Services;
let demo: Demo;
let archive: string;

/** On the page of the exports. */
async function downloaded(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

function contentOf(text: string): ArchivedContent {
  const checked = checkArchive(text);
  if (!checked.archive) throw new Error(`no archive: ${checked.fault}`);
  return checked.archive.content;
}

test.beforeAll(async ({ browser }) => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'close' });
  const organiser = await laptop(browser, { locale: 'fr-FR' });
  await organiser.goto(`${services.url}${joinPath(demo.codes.facilitator).replace('#', '?lang=fr#')}`);
  await organiser.getByRole('button', { name: 'Rejoindre' }).click();
  await organiser.getByRole('link', { name: /export/i }).click();
  await organiser.getByRole('button', { name: 'Exporter', exact: true }).click();
  archive = await downloaded(organiser, 'Archive (JSON)');
  await organiser.context().close();
});
test.afterAll(() => services?.close());

const file = (text: string) => ({ name: 'archive.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const writing = /google\.firestore\.v1\.Firestore\/Write/;

test('a file that is not whole is refused; a whole one becomes a workshop that is the same', async ({ browser }) => {
  const page = await laptop(browser, { locale: 'fr-FR' });
  await page.goto(`${services.url}/mine`);
  const choose = page.getByLabel(/Choisir une (autre )?archive/);
  await choose.setInputFiles(file(archive.replace('الميزانية', 'الميزانيه')));
  await expect(page.getByRole('alert')).toContainText('son empreinte ne correspond pas');
  await choose.setInputFiles(file(archive.slice(0, -100)));
  await expect(page.getByRole('alert')).toContainText('n’est pas une archive');

  await choose.setInputFiles(file(archive));
  await expect(page.getByText('64 propositions')).toBeVisible();
  await expect(page.getByText(`${contentOf(archive).workshop.tables.length} tables`)).toBeVisible();
  await expect(page.getByText(JSON.parse(archive).sha256)).toBeVisible();
  await everySize(page, 'restoring-fr');
  await page.getByRole('button', { name: 'En faire un nouvel atelier' }).click();
  await expect(page.getByText('tout y est, et le contenu est le même')).toBeVisible();
  await expect(page.getByText('64 en place')).toBeVisible();
  await everySize(page, 'restored-fr');

  await page.getByRole('link', { name: 'Ouvrir l’atelier restauré' }).click();
  await expect(page.getByText('ميزانية').first()).toBeVisible();
  const desk = new URL(page.url()).pathname;
  const { commitments } = contentOf(archive);
  expect(commitments.length).toBeGreaterThan(3);
  for (const { tableId, title } of commitments.filter(({ state }) => state !== 'set-aside')) {
    await page.goto(`${services.url}${desk}?view=boards&table=${tableId}`);
    await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
  }
  await shot(page, 'restored-board-fr-laptop', true);

  // A workshop speaks its own language to those who haven't chosen one.
  await page.getByRole('button', { name: 'التصدير', exact: true }).click();
  const again = contentOf(await downloaded(page, 'الأرشيف (JSON)'));
  expect(again.workshop.id).not.toBe(contentOf(archive).workshop.id);
  expect(contentPrint(again)).toBe(contentPrint(contentOf(archive)));

  await page.goto(`${services.url}/mine`);
  await expect(page.getByText('Restauré depuis une archive')).toBeVisible();
  // The same file again: nobody makes a second one unawares.
  await choose.setInputFiles(file(archive));
  await expect(page.getByText('Un atelier a déjà été créé depuis cette archive')).toBeVisible();
});

test('cut off half-way it is told apart, and goes on in the same workshop with the same file', async ({ browser }) => {
  const page = await laptop(browser, { locale: 'ar-MA' });
  await page.goto(`${services.url}/mine`);
  await page.getByLabel('اختيار أرشيف').setInputFiles(file(archive));
  let writes = 0;
  // The opening passes, and what follows does not.
  await page.route(writing, (route) => (writes++ > 3 ? route.abort() : route.continue()));
  await page.getByRole('button', { name: 'إنشاء ورشة جديدة منه' }).click();
  await expect(page.getByText('لم يصل جواب من الخادم بعد')).toBeVisible({ timeout: 40_000 });
  // On the emulator a device is who its storage says it is.
  const device = await page.evaluate(() =>
    Object.entries(localStorage).filter(([name]) => name.startsWith('warsha:device')),
  );
  await page.context().close();

  const other = await laptop(browser, { locale: 'ar-MA' });
  await other.addInitScript((kept) => {
    for (const [name, value] of kept) localStorage.setItem(name, value);
  }, device);
  await other.goto(`${services.url}/mine`);
  await expect(other.getByText('استعادة لم تكتمل')).toBeVisible();
  await expect(other.getByRole('link', { name: /الأجوبة والتصدير/ })).toHaveCount(0);
  await everySize(other, 'unfinished-ar');
  await other.getByLabel('اختيار أرشيف').setInputFiles(file(archive));
  await other.getByRole('button', { name: 'متابعة' }).click();
  await expect(other.getByText('المحتوى مطابق للأرشيف كلمة بكلمة')).toBeVisible();
  await everySize(other, 'restored-ar');
  await other.reload();
  await expect(other.getByText('مستعادة من أرشيف')).toHaveCount(1);
  await expect(other.getByText('استعادة لم تكتمل')).toHaveCount(0);
});
