// The real sign-in, against the Auth emulator: a tool of its own that is fetched when it is wanted, so this suite runs where
// FIREBASE_AUTH_EMULATOR_HOST says that there is one.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserId } from '@/domain/ids';
import { createFirestoreGateway } from '@/gateway/firestore/firestore-gateway';
import type { GatewayError, WorkshopGateway } from '@/gateway/gateway';
import { openFirestoreHall } from './firestore-hall';
import { freshCodes, freshWorkshopId, opening } from './fixtures';
import { HALL_PATIENCE_MS } from './hall';
import { hear } from './heard';

const authHost = process.env.FIREBASE_AUTH_EMULATOR_HOST;

describe.skipIf(!authHost)('anonymous sign-in', () => {
  const gateways: WorkshopGateway[] = [];
  let hall: Awaited<ReturnType<typeof openFirestoreHall>>;
  beforeAll(async () => {
    hall = await openFirestoreHall();
    await hall.guard();
  }, HALL_PATIENCE_MS);
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.close()));
    await hall.close();
  });

  async function visit(name: string, authEmulator = `http://${authHost}`): Promise<WorkshopGateway> {
    const firebase = { apiKey: 'key', authDomain: 'localhost', projectId: hall.projectId, appId: 'app' };
    const firestoreEmulator = process.env.FIRESTORE_EMULATOR_HOST ?? '';
    const settings = { keeper: 'firebase', firebase, authEmulator, firestoreEmulator } as const;
    const gateway = await createFirestoreGateway(settings, { name });
    gateways.push(gateway);
    return gateway;
  }

  it('gives each device an identity that the rules honour', async () => {
    const [one, other] = [await visit('one'), await visit('other')];
    const [me, stranger] = [await one.whoAmI(), await other.whoAmI()];
    expect(me).not.toBe(stranger);
    expect(await one.whoAmI()).toBe(me);
    const workshopId = freshWorkshopId();
    const codes = freshCodes();
    await one.commit(workshopId, opening(workshopId, me, codes));
    expect((await other.lookUp(codes.door))?.workshopId).toBe(workshopId);
    const workshop = hear(other, 'workshop', { workshopId });
    await expect.poll(() => workshop.errors.map((error) => error.trouble)).toEqual(['refused']);
    const forged = freshWorkshopId();
    const trouble = one
      .commit(forged, opening(forged, stranger as UserId))
      .catch((error: GatewayError) => error.trouble);
    expect(await trouble).toBe('refused');
    workshop.stop();
  });

  it('says unreachable when there is no answer, and can be tried again', async () => {
    const gateway = await visit('far', 'http://127.0.0.1:9');
    for (let i = 0; i < 2; i++) {
      expect(await gateway.whoAmI().catch((error: GatewayError) => error.trouble)).toBe('unreachable');
    }
  });
});
