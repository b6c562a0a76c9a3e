// The server ends as by a power cut and comes back with less than it had: with an older copy of itself, or with nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { randomText } from '@/lib/random';
import { startEmulator } from '../../scripts/lib/emulator.mjs';
import { laptop } from '../e2e/support/devices';
import { shot } from '../e2e/support/shot';
import { type Hall, leave, mine, openHall, phoneIn, propose, proposeAndBeTold } from './support/hall';
import { expectOnServer, serverTexts } from './support/oracle';

const rules = fileURLToPath(new URL('../../firestore.rules', import.meta.url));
const usual = process.env.FIRESTORE_EMULATOR_HOST;
const closing: Array<() => unknown> = [];
test.afterEach(async ({ browser }) => {
  await leave(browser);
  for (const close of closing.splice(0).reverse()) await close();
  process.env.FIRESTORE_EMULATOR_HOST = usual;
});

/** An emulator of its own, to be ended without a warning and started again at the same address. */
async function ownServer() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'warsha-faults-'));
  closing.push(() => rmSync(dataFolder, { recursive: true, force: true }));
  const projectId = `demo-faults-${randomText(12).toLowerCase()}`;
  const start = async (port: number, folder?: string) => {
    const got = await startEmulator({ rules, port, projectId, ...(folder && { dataFolder: folder }) });
    if ('missing' in got) throw new Error(got.missing);
    return got;
  };
  let running = await start(0, dataFolder);
  closing.push(() => running.stop());
  process.env.FIRESTORE_EMULATOR_HOST = `${running.host}:${running.port}`;
  return {
    projectId,
    keep: () => running.keep(),
    async kill() {
      process.kill(running.pid, 'SIGKILL');
      await running.ended;
    },
    async startAgain(how: 'as-kept' | 'empty') {
      // The rules come with its start: put there while clients are asking, they stall it.
      running = await start(running.port, how === 'empty' ? undefined : dataFolder);
    },
  };
}

async function hallOn(projectId: string): Promise<Hall> {
  const hall = await openHall({}, projectId);
  closing.push(hall.close);
  return hall;
}

test('killed and back with an older copy of itself: phones hand over again what it had confirmed since', async ({
  browser,
}) => {
  const server = await ownServer();
  const hall = await hallOn(server.projectId);
  const line = await hall.line();
  const page = await phoneIn(browser, hall, line);
  await proposeAndBeTold(page, 'Avant la copie');
  await server.keep();
  await proposeAndBeTold(page, 'Après la copie');
  await server.kill();
  await propose(page, 'Pendant la panne');
  await expect(mine(page, 'Pendant la panne')).toContainText('En attente du réseau');
  await server.startAgain('as-kept');
  await expectOnServer(hall, ['Avant la copie', 'Après la copie', 'Pendant la panne'], 60_000);
  for (const text of ['Avant la copie', 'Après la copie', 'Pendant la panne'])
    await expect(mine(page, text)).toContainText('Envoyée');
  await expect(page.getByRole('listitem')).toHaveCount(3);
});

test('killed and back empty: no device drops what it had shown, and everybody is told', async ({ browser }) => {
  const server = await ownServer();
  const hall = await hallOn(server.projectId);
  const line = await hall.line();
  const page = await phoneIn(browser, hall, line);
  await proposeAndBeTold(page, 'Confirmée');
  const console = await laptop(browser, { locale: 'fr-FR' });
  await console.goto(`${line.url}${joinPath(hall.codes.facilitator).replace('#', '?lang=fr#')}`);
  await console.getByRole('button', { name: 'Rejoindre' }).click();
  const steering = console.getByRole('heading', { name: 'Ce que chacun voit maintenant' });
  await expect(steering).toBeVisible();
  await server.kill();
  await propose(page, 'Pendant la panne');
  await expect(mine(page, 'Pendant la panne')).toContainText('En attente du réseau');
  await server.startAgain('empty');

  for (const device of [page, console])
    await expect(device.getByText(/Le serveur n’a plus cet atelier : il a été supprimé/)).toBeVisible({
      timeout: 60_000,
    });
  for (const text of ['Confirmée', 'Pendant la panne']) await expect(mine(page, text)).toBeVisible();
  await expect(mine(page, 'Pendant la panne')).toContainText('Non acceptée');
  await expect(steering).toBeVisible();
  await shot(page, 'fault-gone-phone');
  await shot(console, 'fault-gone-console');
  // Nobody may write into a workshop that isn't there: it is opened anew from what the console saved.
  expect(await serverTexts(hall)).toEqual([]);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Vous n’avez pas encore rejoint cet atelier' })).toBeVisible();
  for (const text of ['Confirmée', 'Pendant la panne']) await expect(mine(page, text)).toBeVisible();
});
