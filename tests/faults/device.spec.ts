// Devices that are not as they should be: a clock a day off, two tabs, storage that is missing, throws, is full or is emptied.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { phone, triesAgain } from '../e2e/support/devices';
import { shot } from '../e2e/support/shot';
import { storedIn } from '../e2e/support/stored';
import { setWrongClock } from '../e2e/support/wrong-clock';
import { field, type Hall, joined, leave, mine, openHall, phoneIn, propose, proposeAndBeTold } from './support/hall';
import { expectOnServer } from './support/oracle';

let hall: Hall;
test.afterEach(({ browser }) => leave(browser, hall));

const DAY_MS = 86_400_000;
const notKept = /ne peut pas garder les propositions non envoyées/;

test('a clock a day off, ahead or behind: notes are sent and carry the server’s time', async ({ browser }) => {
  hall = await openHall();
  for (const [text, wrong] of [
    ['Demain', DAY_MS],
    ['Hier', -DAY_MS],
  ] as const) {
    const page = await phone(browser, { locale: 'fr-FR' });
    await setWrongClock(page, wrong);
    await joined(page, hall, hall.services.url);
    await proposeAndBeTold(page, text);
  }
  await expectOnServer(hall, ['Demain', 'Hier']);
  for (const { createdAt } of Object.values(await storedIn(hall.services, hall.workshopId, 'notes'))) {
    const { timestampValue } = createdAt as { timestampValue: string };
    expect(Math.abs(Date.parse(timestampValue) - Date.now())).toBeLessThan(120_000);
  }
});

test('two tabs of one person: each shows what the other writes, and a closed one leaves its notes to the other', async ({
  browser,
}) => {
  hall = await openHall();
  const line = await hall.line();
  const first = await phoneIn(browser, hall, line);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(field(second)).toBeVisible();
  await proposeAndBeTold(first, 'Du premier onglet');
  await proposeAndBeTold(second, 'Du second onglet');
  await expect(mine(first, 'Du second onglet')).toContainText('Envoyée');
  await expect(mine(second, 'Du premier onglet')).toContainText('Envoyée');
  line.network.goAway();
  await propose(first, 'Avant de fermer');
  await expect(mine(second, 'Avant de fermer')).toContainText('En attente du réseau');
  await first.close();
  await propose(second, 'Après avoir fermé');
  line.network.comeBack();
  const all = ['Du premier onglet', 'Du second onglet', 'Avant de fermer', 'Après avoir fermé'];
  await expectOnServer(hall, all, 60_000);
  for (const text of all) await expect(mine(second, text)).toContainText('Envoyée');
  await expect(second.getByRole('listitem')).toHaveCount(4);
});

/** Sent at once, told that nothing more is kept; what can't be sent is there after a reload as long as anything keeps it. */
async function expectMemoryWorks(page: Page, hall: Hall, line: Awaited<ReturnType<Hall['line']>>): Promise<void> {
  await joined(page, hall, line.url);
  await proposeAndBeTold(page, 'Envoyée quand même');
  await expect(page.getByText(notKept)).toBeVisible();
  line.network.goAway();
  await propose(page, 'Sans réseau');
  await expect(mine(page, 'Sans réseau')).toContainText('En attente du réseau');
  line.network.comeBack();
  await expect(mine(page, 'Sans réseau')).toContainText('Envoyée', { timeout: 60_000 });
  await expectOnServer(hall, ['Envoyée quand même', 'Sans réseau']);
}

test('storage missing, as in some private windows: all works, and it is said that nothing is kept', async ({
  browser,
}) => {
  hall = await openHall();
  const page = await phone(browser, { locale: 'fr-FR' });
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: () => undefined, configurable: true });
  });
  await expectMemoryWorks(page, hall, await hall.line());
});

test('storage that throws, as where all storage is forbidden: all works, and it is said', async ({ browser }) => {
  hall = await openHall();
  const page = await phone(browser, { locale: 'fr-FR' });
  await page.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: forbidden, configurable: true });
  });
  await expectMemoryWorks(page, hall, await hall.line());
});

/** A phone whose page may throw: the database client does, when its storage goes from under it. */
async function bare(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' })).newPage();
  await triesAgain(page);
  return page;
}

/** As a browser tells of a full disk: the transaction comes to nothing. The small storage has a limit of its own. */
function fill(): void {
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given: Parameters<typeof write>) {
      const request = write.apply(this, given);
      this.transaction.abort();
      return request;
    };
  }
}

test('a full disk when the page is opened: all works, and it is said; the outbox keeps over a reload', async ({
  browser,
}) => {
  hall = await openHall();
  const page = await bare(browser);
  const line = await hall.line();
  await page.addInitScript(fill);
  await expectMemoryWorks(page, hall, line);
  line.network.goAway();
  await propose(page, 'Gardée malgré tout');
  await expect(mine(page, 'Gardée malgré tout')).toContainText('En attente du réseau');
  // The page itself comes from the local server; without any storage its room comes with the network.
  await page.reload();
  line.network.comeBack();
  await expect(mine(page, 'Gardée malgré tout')).toContainText('Envoyée', { timeout: 60_000 });
  await expectOnServer(hall, ['Envoyée quand même', 'Sans réseau', 'Gardée malgré tout']);
});

/** The client waits for its storage without a sign: this app asks for it after 15 s, and says what to do. */
async function openAnewWhenAsked(page: Page): Promise<void> {
  await expect(page.getByText(/Ce navigateur ne peut plus rien garder/)).toBeVisible({ timeout: 90_000 });
  await shot(page, 'fault-storage');
  await page.getByRole('button', { name: 'Rouvrir la page' }).click();
}

test('a disk that fills up in mid-session: what is written then reaches the server all the same', async ({
  browser,
}) => {
  hall = await openHall();
  const line = await hall.line();
  const page = await joined(await bare(browser), hall, line.url);
  await proposeAndBeTold(page, 'Avant');
  await page.evaluate(fill);
  await propose(page, 'Disque plein');
  await openAnewWhenAsked(page);
  await expectOnServer(hall, ['Avant', 'Disque plein'], 60_000);
  await expect(mine(page, 'Disque plein')).toContainText('Envoyée', { timeout: 60_000 });
});

test('site data cleared in mid-session: what was waiting is not lost', async ({ browser }) => {
  hall = await openHall();
  const line = await hall.line();
  const page = await joined(await bare(browser), hall, line.url);
  await proposeAndBeTold(page, 'Avant');
  line.network.goAway();
  await propose(page, 'En attente');
  await expect(mine(page, 'En attente')).toContainText('En attente du réseau');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: line.url, storageTypes: 'all' });
  await propose(page, 'Après le nettoyage');
  line.network.comeBack();
  // The client may find its feet before anybody is asked, and then there is nothing to say.
  const isWaiting = () => page.getByRole('listitem').filter({ hasText: 'En attente du réseau' }).first().isVisible();
  const told = page.getByText(/Ce navigateur ne peut plus rien garder/);
  await expect.poll(async () => (await told.isVisible()) || !(await isWaiting()), { timeout: 90_000 }).toBe(true);
  if (await isWaiting()) await openAnewWhenAsked(page);
  await expectOnServer(hall, ['Avant', 'En attente', 'Après le nettoyage'], 60_000);
  for (const text of ['Avant', 'En attente', 'Après le nettoyage'])
    await expect(mine(page, text)).toContainText('Envoyée', { timeout: 60_000 });
});
