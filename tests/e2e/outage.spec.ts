// The server goes away in mid-workshop and comes back: people go on, are told, and nothing is lost.
import { expect } from '@playwright/test';
import { emulatorAddress } from '../support/emulator';
import { type Services, startServices } from '../support/services';
import { type TroubledConnection, troubledConnection } from '../support/troubled-connection';
import { phone } from './support/devices';
import { test } from './support/test';

let services: Services;
let connection: TroubledConnection;
test.beforeAll(async () => {
  connection = await troubledConnection(emulatorAddress());
  services = await startServices({ emulator: connection });
});
test.afterAll(async () => {
  await services?.close();
  await connection?.close();
});

test('what is written while the server is gone is sent when it is back', async ({ browser }) => {
  const { codes } = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false });
  const [code] = [...codes.tables.values()];
  const device = await phone(browser, { locale: 'fr-FR' });
  await device.goto(`${services.url}/j/${code}?lang=fr`);
  await device.getByRole('button', { name: 'Rejoindre' }).click();
  const field = device.getByLabel(/Comment les citoyennes/);
  const mine = (text: string) => device.getByRole('listitem').filter({ hasText: text });
  await field.fill('Avant la panne');
  await device.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(mine('Avant la panne')).toContainText('Envoyée');

  connection.goAway();
  await field.fill('Pendant la panne');
  await device.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(mine('Pendant la panne')).toContainText('En attente du réseau');
  await expect(device.getByText(/En attente du réseau\s: 1 changement/)).toBeVisible();

  // Also over a reload: the page comes from the local server, the data from this device alone.
  await device.reload();
  await expect(mine('Avant la panne')).toBeVisible();
  await expect(mine('Pendant la panne')).toContainText('En attente du réseau');

  connection.comeBack();
  await expect(mine('Pendant la panne')).toContainText('Envoyée', { timeout: 90_000 });
  await expect(mine('Pendant la panne')).toHaveCount(1);
});

test('a phase that closes while a phone is away: the text stays on the phone and goes to the facilitators', async ({
  browser,
}) => {
  const { workshopId, codes } = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false });
  const [code] = [...codes.tables.values()];
  const device = await phone(browser, { locale: 'fr-FR' });
  await device.goto(`${services.url}/j/${code}?lang=fr`);
  await device.getByRole('button', { name: 'Rejoindre' }).click();
  const field = device.getByLabel(/Comment les citoyennes/);
  await expect(field).toBeVisible();
  connection.goAway();
  await field.fill('Écrit trop tard');
  await device.getByRole('button', { name: 'Envoyer', exact: true }).click();
  const mine = device.getByRole('listitem').filter({ hasText: 'Écrit trop tard' });
  await expect(mine).toContainText('En attente du réseau');
  const hourAgo = Date.now() - 3_600_000;
  await services.seed(workshopId, [
    {
      op: 'patch',
      in: 'workshops',
      id: workshopId,
      fields: { 'stage.phase': 'close', 'stage.previous': 'welcome', 'stage.changedAt': hourAgo },
    },
  ]);
  connection.comeBack();
  await expect(mine).toContainText('Non acceptée', { timeout: 90_000 });
  await mine.getByRole('button', { name: 'Envoyer à l’équipe d’animation' }).click();
  await expect(mine).toContainText('Envoyée à l’équipe d’animation');
});
