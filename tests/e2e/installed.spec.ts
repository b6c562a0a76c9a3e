// The app as it stays on a device: it opens in a dead zone, and a new release comes between nobody and a workshop under way.
import { expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { laptop, phone } from './support/devices';
import { overheard } from './support/overheard';
import { type Hosting, hosting } from './support/releases';
import { shot } from './support/shot';
import { test } from './support/test';

let place: Hosting;
let services: Services;
test.beforeEach(async () => {
  place = hosting();
  services = await startServices({ root: place.folder });
});
test.afterEach(async () => {
  await services?.close();
  place?.remove();
});

/** The script that the page began with: it names its release. */
const releaseOf = (page: Page) => page.locator('script[type="module"]').getAttribute('src');

/** How many files are kept on this device. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().map(({ url }) => new URL(url).pathname);
  });

/** Until the worker has everything that this page may need, this file among it. */
async function isKept(page: Page, file: RegExp): Promise<void> {
  await expect
    .poll(async () => (await keptFiles(page)).some((path) => file.test(path)), { timeout: 60_000 })
    .toBe(true);
  // One after the other: when none has come for a while, all are there.
  let before = -1;
  const isStill = async () => {
    const { length } = await keptFiles(page);
    const isSame = length === before;
    before = length;
    return isSame;
  };
  await expect.poll(isStill, { timeout: 60_000, intervals: [2_500] }).toBe(true);
}

async function joined(page: Page, demo: Demo, url = services.url): Promise<void> {
  const [code] = [...demo.codes.tables.values()];
  await page.goto(`${url}/j/${code}?lang=fr`);
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  await page.waitForURL(/\/w\//);
}

async function expectBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nouvel engagement' }).first()).toBeVisible();
}

const field = (page: Page) => page.getByLabel(/Comment les citoyennes/);

test('after one visit it opens without any network, with the text, the board and the place', async ({ browser }) => {
  const demo = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false });
  const device = await phone(browser, { locale: 'fr-FR' });
  await joined(device, demo);
  await field(device).fill('Des bancs à l’ombre');
  await device.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(device.getByRole('listitem').filter({ hasText: 'Des bancs à l’ombre' })).toContainText('Envoyée');
  await field(device).fill('À moitié écr');
  await isKept(device, /\/board-.*\.js/);

  await services.close();
  await device.reload();
  await expect(field(device)).toHaveValue('À moitié écr');
  await expect(device.getByRole('listitem').filter({ hasText: 'Des bancs à l’ombre' })).toBeVisible();
  expect(new URL(device.url()).pathname).toBe(`/w/${demo.workshopId}`);
  await shot(device, 'installed-dead-zone');
  // The start too, which this phone has never shown; and a link that somebody scans there says what is missing.
  await device.goto(`${services.url}/`);
  await expect(device.getByRole('heading').first()).toBeVisible();
  await device.getByRole('link', { name: /entraînement/i }).click();
  await expect(device.getByText('Entraînement : rien ne quitte ce navigateur.')).toBeVisible();
});

test('a reload in a dead zone shows the board as it was', async ({ browser }) => {
  const demo = await services.seedDemo({ phase: 'draft' });
  const device = await phone(browser, { locale: 'fr-FR' });
  await joined(device, demo);
  await isKept(device, /\/alike-dialog-.*\.js/);
  await services.close();
  await device.reload();
  await expect(device.getByText('Créer un conseil communal des jeunes').first()).toBeVisible();
});

test('a new release leaves a phone in a phase alone, and its old files are still found', async ({ browser }) => {
  const demo = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false });
  const device = await phone(browser, { locale: 'fr-FR' });
  await joined(device, demo);
  await isKept(device, /\/board-.*\.js/);
  const first = await releaseOf(device);
  await field(device).fill('À moitié écr');
  const loads: string[] = [];
  device.on('domcontentloaded', () => loads.push(device.url()));

  place.deploy('-second');
  expect((await fetch(services.url + first)).status).toBe(404);
  // As the browser does by itself on a visit.
  const update = () =>
    device.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
  await update();
  const isWaiting = () => device.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  await expect.poll(isWaiting, { timeout: 60_000 }).toBe(true);
  await expect(field(device)).toHaveValue('À moitié écr');
  await expect(device.getByText(/nouvelle version/)).toHaveCount(0);

  // The phase goes on to the board, whose files the server has no more.
  await services.seed(demo.workshopId, [
    {
      op: 'patch',
      in: 'workshops',
      id: demo.workshopId,
      fields: { 'stage.phase': 'draft', 'stage.previous': 'propose', 'stage.revealed': true },
    },
  ]);
  await expectBoard(device);
  expect(loads).toEqual([]);
  // A reload in the middle of the phase is the same release still.
  await device.reload();
  await expectBoard(device);
  expect(await releaseOf(device)).toBe(first);
  await isKept(device, /\/board-.*\.js/);

  // After leaving, the next visit is the new one, and the old one goes when nothing shows it any more.
  await device.evaluate(() => history.pushState(null, '', '/'));
  await expect(device.getByRole('link', { name: /entraînement/i })).toBeVisible();
  await expect.poll(isWaiting, { timeout: 60_000 }).toBe(false);
  expect(await releaseOf(device)).toBe(first);
  await device.getByRole('link', { name: /entraînement/i }).click();
  await expect.poll(() => releaseOf(device)).toMatch(/-second\.js$/);
  await expect(device.getByText('Entraînement : rien ne quitte ce navigateur.')).toBeVisible();
});

test('a facilitator is told in a line, and chooses the moment', async ({ browser }) => {
  const demo = await services.seedDemo({ phase: 'propose' });
  const device = await laptop(browser, { locale: 'fr-FR' });
  await device.goto(`${services.url}${joinPath(demo.codes.facilitator).replace('#', '?lang=fr#')}`);
  await device.getByRole('button', { name: 'Rejoindre' }).click();
  await device.waitForURL(/\/run/);
  await isKept(device, /\/docx-file-.*\.js/);
  // A first visit is of the newest release.
  await expect(device.getByText(/nouvelle version/)).toHaveCount(0);
  const first = await releaseOf(device);
  place.deploy('-second');
  await device.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const line = device.getByRole('status').filter({ hasText: 'Une nouvelle version de Warsha est prête' });
  await expect(line).toBeVisible({ timeout: 60_000 });
  await shot(device, 'newer-release-console');
  expect(await releaseOf(device)).toBe(first);
  await line.getByRole('button', { name: 'Recharger maintenant' }).click();
  await expect.poll(() => releaseOf(device).catch(() => '')).toMatch(/-second\.js$/);
  await expect(line).toHaveCount(0);
  await expect(device.getByRole('main')).toBeVisible();
});

test('what a phone has fetched before one can type is not fetched again to be kept', async ({ browser }) => {
  const demo = await services.seedDemo({ phase: 'propose' });
  const server = await overheard(services.url);
  const device = await phone(browser, { locale: 'fr-FR' });
  await joined(device, demo, server.url);
  await expect(field(device)).toBeVisible();
  const files = () => server.asked.filter((path) => path.startsWith('/assets/'));
  const before = files();
  expect(before.length).toBeGreaterThan(3);
  await isKept(device, /\/voting-view-.*\.js/);
  expect(files().length).toBeGreaterThan(before.length);
  expect(files().filter((path, i, all) => all.indexOf(path) !== i)).toEqual([]);
  await server.close();
});
