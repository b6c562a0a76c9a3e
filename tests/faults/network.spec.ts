// What a hall's network does to people: it goes in the middle of a movement, swallows packets and acknowledgements, comes back.
import { expect, type Page, test } from '@playwright/test';
import { laptop } from '../e2e/support/devices';
import { dragByMouse, middleOf } from '../e2e/support/drag';
import { type Hall, joined, leave, mine, openHall, phoneIn, propose, proposeAndBeTold } from './support/hall';
import { expectOnServer, expectWhole, serverNotes, serverTexts } from './support/oracle';

let hall: Hall;
test.afterEach(({ browser }) => leave(browser, hall));

const idea = {
  meetings: 'بغينا لقاءات مع الرئيس كل 3 شهور فالحي',
  youth: 'Créer un conseil communal des jeunes',
  agenda: 'نشر جدول أعمال الدورات 10 أيام قبل انعقادها ودعوة الجمعيات للحضور',
};
const waiting = /En attente du réseau/;
const card = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true });
const stack = (page: Page) => page.getByRole('button', { name: /^2 propositions regroupées/ });
const pool = (page: Page) => page.locator('[data-place="pool"] [data-list] > li').allTextContents();
const note = async (text: string) => (await serverNotes(hall)).find((each) => each.text === text);

async function atTheBoard(browser: Parameters<typeof laptop>[0], url: string): Promise<Page> {
  const page = await joined(await laptop(browser, { locale: 'fr-FR' }), hall, url);
  await expect(card(page, idea.youth)).toBeVisible();
  return page;
}

test('the network goes during a drag: the card lies where it was dropped, and everybody sees it later', async ({
  browser,
}) => {
  hall = await openHall({ phase: 'group', notes: 64 });
  const line = await hall.line();
  const [here, there] = [await atTheBoard(browser, line.url), await atTheBoard(browser, (await hall.line()).url)];
  const before = await serverTexts(hall);
  await here.bringToFront();
  const start = await middleOf(card(here, idea.youth));
  await here.mouse.move(start.x, start.y);
  await here.mouse.down();
  await here.mouse.move(start.x + 12, start.y + 12, { steps: 3 });
  line.network.goAway();
  const end = await middleOf(card(here, idea.meetings));
  await here.mouse.move(end.x, end.y, { steps: 8 });
  await here.mouse.up();
  await expect(stack(here)).toBeVisible();
  await expect(here.getByText(waiting).first()).toBeVisible();
  expect((await note(idea.youth))?.stackId).toBeNull();
  line.network.comeBack();
  await expect(stack(there)).toBeVisible({ timeout: 60_000 });
  await expect(here.getByText(waiting)).toHaveCount(0);
  expect(await pool(there)).toEqual(await pool(here));
  expect((await note(idea.youth))?.stackId).toBe((await note(idea.meetings))?.stackId);
  await expectOnServer(hall, before);
  await expectWhole(hall);
});

test('one note is dragged on two devices, one of them offline: it is in one place, the same for all', async ({
  browser,
}) => {
  hall = await openHall({ phase: 'group', notes: 64 });
  const line = await hall.line();
  const [here, there] = [await atTheBoard(browser, line.url), await atTheBoard(browser, (await hall.line()).url)];
  const before = await serverTexts(hall);
  line.network.goAway();
  await here.bringToFront();
  await dragByMouse(here, card(here, idea.youth), card(here, idea.meetings));
  await expect(stack(here)).toBeVisible();
  await there.bringToFront();
  await dragByMouse(there, card(there, idea.youth), card(there, idea.agenda));
  await expect.poll(async () => (await note(idea.agenda))?.stackId).not.toBeNull();
  await expect(here.getByText(waiting).first()).toBeVisible();
  line.network.comeBack();
  await expect(here.getByText(waiting)).toHaveCount(0, { timeout: 60_000 });
  await expect.poll(async () => (await pool(here)).join() === (await pool(there)).join()).toBe(true);
  await expectOnServer(hall, before);
  await expectWhole(hall);
  // Whose drop arrived last has it; who was away had been told that theirs was waiting.
  expect((await note(idea.youth))?.stackId).toBe((await note(idea.meetings))?.stackId);
});

test('an acknowledgement is lost: the note is sent, once', async ({ browser }) => {
  hall = await openHall();
  const line = await hall.line();
  const page = await phoneIn(browser, hall, line);
  await proposeAndBeTold(page, 'La première');
  line.network.hold('to-device');
  await propose(page, 'Sans accusé de réception');
  await expectOnServer(hall, ['La première', 'Sans accusé de réception']);
  await expect(mine(page, 'Sans accusé de réception')).toContainText(waiting);
  line.network.cut();
  await expect(mine(page, 'Sans accusé de réception')).toContainText('Envoyée', { timeout: 60_000 });
  await expect(mine(page, 'Sans accusé de réception')).toHaveCount(1);
  await expectOnServer(hall, ['La première', 'Sans accusé de réception']);
});

test('an acknowledgement is lost and the phase closes before it is sent again: read back, it is done', async ({
  browser,
}) => {
  hall = await openHall();
  const line = await hall.line();
  const page = await phoneIn(browser, hall, line);
  await proposeAndBeTold(page, 'La première');
  line.network.hold('to-device');
  await propose(page, 'Arrivée avant la fin');
  await expectOnServer(hall, ['La première', 'Arrivée avant la fin']);
  await hall.enter('close');
  line.network.cut();
  await expect(page.getByRole('heading', { name: /La journée|Merci|terminé/ }).first()).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('Arrivée avant la fin')).toHaveCount(1);
  await expect(page.getByText('Non acceptée')).toHaveCount(0);
  await expectOnServer(hall, ['La première', 'Arrivée avant la fin']);
});

test('a black hole for half of the room: the others go on, those in it are told why, and all is there in the end', async ({
  browser,
}) => {
  hall = await openHall();
  const line = await hall.line();
  const [here, there] = [await phoneIn(browser, hall, line), await phoneIn(browser, hall, await hall.line())];
  await proposeAndBeTold(here, 'Ici, avant');
  line.network.hold('to-server');
  line.network.hold('to-device');
  await propose(here, 'Ici, dans le trou noir');
  await proposeAndBeTold(there, 'Là-bas, pendant');
  await expect(here.getByText(/En attente du réseau\s: 1 changement/)).toBeVisible();
  await expect(here.getByText(/Aucun réseau n’arrive jusqu’à cet appareil/)).toBeVisible({ timeout: 35_000 });
  await expectOnServer(hall, ['Ici, avant', 'Là-bas, pendant']);
  line.network.release();
  await expect(mine(here, 'Ici, dans le trou noir')).toContainText('Envoyée', { timeout: 60_000 });
  await expect(here.getByText(/Aucun réseau n’arrive/)).toHaveCount(0);
  await expectOnServer(hall, ['Ici, avant', 'Ici, dans le trou noir', 'Là-bas, pendant']);
});

test('the backend goes for everybody and comes back: nothing is lost or doubled', async ({ browser }) => {
  hall = await openHall();
  const lines = [await hall.line(), await hall.line()] as const;
  const [first, second] = [await phoneIn(browser, hall, lines[0]), await phoneIn(browser, hall, lines[1])];
  await proposeAndBeTold(first, 'Avant');
  for (const { network } of lines) network.goAway();
  for (const text of ['Un', 'Deux', 'Trois']) await propose(first, text);
  await propose(second, 'Quatre');
  await expect(first.getByText(/En attente du réseau\s: 3 changements/)).toBeVisible();
  await expect(second.getByText(/En attente du réseau\s: 1 changement/)).toBeVisible();
  await expectOnServer(hall, ['Avant']);
  for (const { network } of lines) network.comeBack();
  await expectOnServer(hall, ['Avant', 'Un', 'Deux', 'Trois', 'Quatre'], 60_000);
  for (const text of ['Un', 'Deux', 'Trois']) await expect(mine(first, text)).toContainText('Envoyée');
  await expect(mine(second, 'Quatre')).toContainText('Envoyée');
});
