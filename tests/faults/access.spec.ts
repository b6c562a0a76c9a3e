// Who may no longer, or not yet: put out of the room in mid-sentence, or one phone too many on the hall's address.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Change } from '@/domain/change';
import type { UserId } from '@/domain/ids';
import { startServer } from '../../scripts/lib/server.mjs';
import { phone } from '../e2e/support/devices';
import { shot } from '../e2e/support/shot';
import { storedIn } from '../e2e/support/stored';
import { field, type Hall, leave, mine, openHall, phoneIn, propose, proposeAndBeTold } from './support/hall';
import { expectOnServer } from './support/oracle';

let hall: Hall;
test.afterEach(({ browser }) => leave(browser, hall));

async function change(fields: object): Promise<void> {
  const members = Object.entries(await storedIn(hall.services, hall.workshopId, 'members'));
  const found = members.find(([, { role }]) => (role as { stringValue: string }).stringValue === 'participant');
  // The participant who has joined.
  const id = found?.[0] as UserId;
  await hall.services.seed(hall.workshopId, [{ op: 'patch', in: 'members', id, fields } as Change]);
}

test('put out of the room with a note on its way and another in the field: told, and both texts stay', async ({
  browser,
}) => {
  hall = await openHall();
  const line = await hall.line();
  const page = await phoneIn(browser, hall, line);
  await proposeAndBeTold(page, 'Avant');
  line.network.goAway();
  await propose(page, 'En route');
  await field(page).fill('À moitié écr');
  await change({ removed: true });
  line.network.comeBack();
  await expect(page.getByRole('heading', { name: 'Vous ne faites plus partie de cet atelier' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(mine(page, 'En route')).toBeVisible();
  await expect(mine(page, 'À moitié écr')).toBeVisible();
  await shot(page, 'fault-put-out');
  await expectOnServer(hall, ['Avant']);
});

test('muted with a note on its way: not accepted, with why, and the text stays', async ({ browser }) => {
  hall = await openHall();
  const line = await hall.line();
  const page = await phoneIn(browser, hall, line);
  await proposeAndBeTold(page, 'Avant');
  line.network.goAway();
  await propose(page, 'En route');
  await change({ muted: true });
  line.network.comeBack();
  await expect(mine(page, 'En route')).toContainText('Non acceptée', { timeout: 60_000 });
  await expect(mine(page, 'En route')).toContainText('a suspendu l’écriture sur cet appareil');
  await expectOnServer(hall, ['Avant']);
});

/** Signs phones in as Firebase does, once it is told that there is room for another. */
async function signIns() {
  let isFull = true;
  const server = createServer((request, response) => {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    const answer = (status: number, body: object) =>
      response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.method === 'OPTIONS') return void answer(200, {});
    const isSignUp = request.url?.includes('accounts:signUp');
    if (isSignUp && isFull)
      return void answer(400, { error: { code: 400, message: 'TOO_MANY_ATTEMPTS_TRY_LATER', errors: [] } });
    if (isSignUp)
      return void answer(200, { idToken: token(), refreshToken: 'again', expiresIn: '3600', localId: 'phone101' });
    answer(200, { users: [{ localId: 'phone101', lastLoginAt: '0', createdAt: '0' }] });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    makeRoom: () => {
      isFull = false;
    },
    close: () => server.close(),
  };
}

/** Unsigned, as emulators give them. */
function token(): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { projectId } = hall.services;
  const who = { sub: 'phone101', user_id: 'phone101', firebase: { sign_in_provider: 'anonymous', identities: {} } };
  const claims = {
    ...who,
    aud: projectId,
    iss: `https://securetoken.google.com/${projectId}`,
    iat: now,
    exp: now + 3600,
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}

test('one phone too many for the hall’s address: told what to do, and let in when there is room', async ({
  browser,
}) => {
  hall = await openHall();
  const auth = await signIns();
  const { host, port } = hall.services.emulator;
  const server = await startServer({
    root: fileURLToPath(new URL('../../dist', import.meta.url)),
    settings: {
      keeper: 'firebase',
      firebase: { apiKey: 'any', authDomain: 'localhost', projectId: hall.services.projectId, appId: '1:1:web:1' },
      authEmulator: auth.url,
      firestoreEmulator: `${host}:${port}`,
    },
  });
  try {
    const page = await phone(browser, { locale: 'fr-FR' });
    const [code] = hall.codes.tables.values();
    await page.goto(`${server.url}/j/${code}?lang=fr`);
    await expect(page.getByRole('heading', { name: 'Trop de téléphones ont rejoint depuis ce réseau' })).toBeVisible();
    await expect(page.getByText(/utilisez vos données mobiles/)).toBeVisible();
    auth.makeRoom();
    await page.getByRole('button', { name: 'Recharger' }).click();
    await page.getByRole('button', { name: 'Rejoindre' }).click();
    await proposeAndBeTold(page, 'La cent-unième');
    await expectOnServer(hall, ['La cent-unième']);
  } finally {
    await server.close();
    auth.close();
  }
});
