// A phone that ends in the middle: its battery is empty, its system takes the page away, its owner reloads.
import { expect, type Page, test } from '@playwright/test';
import { shot } from '../e2e/support/shot';
import { field, type Hall, leave, mine, openHall, phoneIn, propose, proposeAndBeTold } from './support/hall';
import { expectOnServer, lateTexts } from './support/oracle';

let hall: Hall;
test.afterEach(({ browser }) => leave(browser, hall));

/** Without any goodbye, as when a phone's system needs the memory. Opens the same workshop again on the same device. */
async function killed(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  const again = await page.context().newPage();
  await page.close();
  await again.goto(`${page.url()}`);
  return again;
}

test('killed with writes queued: on reopening they wait, and are sent once', async ({ browser }) => {
  hall = await openHall();
  const line = await hall.line();
  const page = await phoneIn(browser, hall, line);
  await proposeAndBeTold(page, 'Avant');
  line.network.goAway();
  for (const text of ['Encore une', 'Et une autre']) await propose(page, text);
  const again = await killed(page);
  for (const text of ['Encore une', 'Et une autre'])
    await expect(mine(again, text)).toContainText('En attente du réseau');
  line.network.comeBack();
  await expectOnServer(hall, ['Avant', 'Encore une', 'Et une autre'], 60_000);
  for (const text of ['Encore une', 'Et une autre']) await expect(mine(again, text)).toContainText('Envoyée');
  await expect(again.getByRole('listitem')).toHaveCount(3);
});

test('killed with writes queued, the phase closed meanwhile: the text is there, with why, and goes to the facilitators', async ({
  browser,
}) => {
  hall = await openHall();
  const line = await hall.line();
  const page = await phoneIn(browser, hall, line);
  await proposeAndBeTold(page, 'Avant');
  line.network.goAway();
  await propose(page, 'Trop tard');
  await hall.enter('close');
  const again = await killed(page);
  line.network.comeBack();
  await expect(mine(again, 'Trop tard')).toContainText('Non acceptée', { timeout: 60_000 });
  await expect(mine(again, 'Trop tard')).toContainText('L’étape était terminée');
  await shot(again, 'fault-refused');
  await expectOnServer(hall, ['Avant']);
  await mine(again, 'Trop tard').getByRole('button', { name: 'Envoyer à l’équipe d’animation' }).click();
  await expect(mine(again, 'Trop tard')).toContainText('Envoyée à l’équipe d’animation');
  await expect.poll(() => lateTexts(hall)).toEqual(['Trop tard']);
});

test('reloaded in mid-sentence: the sentence is in the field', async ({ browser }) => {
  hall = await openHall();
  const line = await hall.line();
  const page = await phoneIn(browser, hall, line);
  await field(page).pressSequentially('Une phrase à moi');
  await page.reload();
  await expect(field(page)).toHaveValue('Une phrase à moi');
  const again = await killed(page);
  await expect(field(again)).toHaveValue('Une phrase à moi');
  await again.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(mine(again, 'Une phrase à moi')).toContainText('Envoyée');
  await expectOnServer(hall, ['Une phrase à moi']);
});
