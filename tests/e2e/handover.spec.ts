// Facilitators' devices that die in mid-phase: whoever has the co-facilitators' link goes on with all of it.
import { type Browser, expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { laptop, phone, projector } from './support/devices';
import { shot } from './support/shot';
import { storedIn } from './support/stored';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const patiently = { timeout: 30_000 };

test('the clock, the reveal, a vote and its result go on at another console', async ({ browser }) => {
  test.setTimeout(300_000);
  const demo = await services.seedDemo({ phase: 'propose', notes: 24 });
  const stored = (collection: string) => storedIn(services, demo.workshopId, collection);
  const { screen, french, arabic, away } = await openHall(browser, demo);
  const first = await openConsole(browser, demo);

  await test.step('the first facilitator starts the clock; people write in private, one of them without a network', async () => {
    await first.getByRole('button', { name: 'Démarrer' }).click();
    for (const one of [screen, french, arabic, away]) await expect(one.getByRole('timer')).toHaveText(/^1[45]:\d\d$/);
    await write(french, 'Envoyer', 'Écrit avant la panne');
    await expect(french.getByRole('listitem').filter({ hasText: 'Écrit avant' })).toContainText('Envoyée');
    await away.context().setOffline(true);
    await write(away, 'Envoyer', 'Écrit sans réseau');
    await expect(away.getByRole('listitem').filter({ hasText: 'Écrit sans' })).toContainText('En attente du réseau');
    await die(first);
  });

  const second = await openConsole(browser, demo);
  const third = await openConsole(browser, demo);

  await test.step('the clock is the same at the two who come after, on the phones and on the screen', async () => {
    const shown = [second, third, screen, french, arabic];
    // Read one after the other on a machine that may be busy: looked at until a look is quick.
    await expect(async () => {
      const left = await Promise.all(shown.map(secondsLeft));
      expect(Math.max(...left) - Math.min(...left), left.join(' ')).toBeLessThanOrEqual(1);
    }).toPass(patiently);
    await second.getByRole('button', { name: /^\+5/ }).click();
    for (const one of [third, screen, french]) await expect(one.getByRole('timer')).toHaveText(/^(20:00|1[5-9]:\d\d)$/);
    await shot(second, 'handover-second', true);
  });

  await test.step('what was sealed is revealed, also what arrives from a phone that was away', async () => {
    const sealed = async () => Object.values(await stored('notes')).filter(({ revealed }) => !isTrue(revealed)).length;
    expect(await sealed()).toBeGreaterThan(0);
    await step(second, 'Regroupement').click();
    await expect.poll(sealed, patiently).toBe(0);
    await expect(arabic.getByText('Écrit avant la panne')).toBeVisible(patiently);
    await away.context().setOffline(false);
    const arrived = async () => JSON.stringify(await stored('notes')).includes('Écrit sans réseau');
    await expect.poll(arrived, { timeout: 60_000 }).toBe(true);
    await expect.poll(sealed, patiently).toBe(0);
  });

  await test.step('a vote is opened, and its facilitator’s device dies too', async () => {
    await step(second, 'Vote').click();
    await votes(second)
      .getByRole('button', { name: /^Ouvrir \d votes$/ })
      .click();
    await dot(french, 'Ajouter un point');
    await expect(french.getByText(/^Vote enregistré/)).toBeVisible();
    await die(second);
    await dot(arabic, 'إضافة نقطة');
    await expect(arabic.getByText(/^حُفظ تصويتكم/)).toBeVisible();
  });

  await test.step('the one who is left tells the turnout, closes the vote and publishes the result, once', async () => {
    const turnouts = async () => Object.values(await stored('turnouts')).map(({ voters }) => Number(plain(voters)));
    await expect.poll(async () => (await turnouts()).reduce((sum, voters) => sum + voters, 0), patiently).toBe(2);
    await votes(third)
      .getByRole('button', { name: /^Clore les \d votes$/ })
      .click();
    const results = async () => Object.values(await stored('rounds')).map(({ result }) => plain(result));
    await expect.poll(async () => (await results()).every((result) => result !== null), patiently).toBe(true);
    const rounds = (await results()).length;
    expect(rounds).toBeGreaterThan(1);
    const published = Object.values(await stored('trail')).filter(({ action }) => plain(action) === 'publishResult');
    expect(published).toHaveLength(rounds);
    await expect(french.getByText('2 personnes ont voté.')).toBeVisible(patiently);
  });

  await test.step('and sends everybody on', async () => {
    await step(third, 'Rédaction').click();
    for (const [one, name] of [
      [french, 'Rédaction'],
      [arabic, 'الصياغة'],
    ] as const)
      await expect(one.getByRole('banner').getByText(name, { exact: true })).toBeVisible();
    await shot(third, 'handover-third', true);
  });
});

const step = (of: Page, name: string) =>
  of.getByRole('list', { name: 'Étapes de l’atelier' }).getByRole('button', { name });
const votes = (of: Page) => of.getByRole('region', { name: 'Votes', exact: true });

async function openHall(browser: Browser, { codes }: Demo) {
  const [table = '', other = ''] = [...codes.tables.values()].map(joinPath);
  const [screen, french, arabic, away] = await Promise.all([
    projector(browser, { locale: 'fr-FR' }),
    phone(browser, { locale: 'fr-FR' }),
    phone(browser, { locale: 'ar-MA' }),
    phone(browser, { locale: 'fr-FR' }),
  ]);
  await join(screen, joinPath(codes.screen), 'fr');
  await join(french, table, 'fr');
  await join(arabic, table, 'ar');
  await join(away, other, 'fr');
  for (const one of [french, arabic, away]) await expect(one.getByRole('textbox')).toBeVisible();
  return { screen, french, arabic, away };
}

/** By the co-facilitators’ link: nobody else’s device is needed for it. */
async function openConsole(browser: Browser, { workshopId, codes }: Demo): Promise<Page> {
  const page = await laptop(browser, { locale: 'fr-FR' });
  await join(page, joinPath(codes.facilitator), 'fr');
  await page.goto(`${services.url}/w/${workshopId}/run`);
  await expect(page.getByRole('heading', { name: 'Minuteur' })).toBeVisible();
  return page;
}

async function join(of: Page, path: string, locale: 'ar' | 'fr'): Promise<void> {
  const [before, hash] = path.split('#');
  await of.goto(`${services.url}${before}?lang=${locale}${hash ? `#${hash}` : ''}`);
  await of.getByRole('button', { name: locale === 'ar' ? 'الالتحاق بالورشة' : 'Rejoindre', exact: true }).click();
  await of.waitForURL(/\/w\//);
}

/** A battery that is empty says goodbye to nobody. */
async function die(of: Page): Promise<void> {
  await of.context().setOffline(true);
  await of.context().close();
}

async function write(of: Page, send: string, text: string): Promise<void> {
  await of.getByRole('textbox').first().fill(text);
  await of.getByRole('button', { name: send, exact: true }).click();
}

async function dot(of: Page, name: string): Promise<void> {
  await of
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

async function secondsLeft(of: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = (await of.getByRole('timer').innerText()).trim().split(':').map(Number);
  return minutes * 60 + seconds;
}

/** A value in the words of Firestore’s REST interface. */
function plain(field: unknown): unknown {
  const [[name, value] = ['nullValue', null]] = Object.entries(Object(field));
  return name === 'nullValue' ? null : value;
}

const isTrue = (field: unknown) => plain(field) === true;
