// The place of these tests: a project's sign-in and database, both local, with the real rules.

import { setLogLevel } from 'firebase/firestore';
import { createFirestoreGateway } from '@/gateway/firestore/firestore-gateway';
import type { FirestoreSettings } from '@/gateway/firestore/settings';
import type { WorkshopGateway } from '@/gateway/gateway';
import { randomText } from '@/lib/random';
import { emulatorAddress } from '../support/emulator';

/** As a page of a real project has them; the emulators take any key. */
export function settings(): Extract<FirestoreSettings, { keeper: 'firebase' }> {
  const auth = process.env.FIREBASE_AUTH_EMULATOR_HOST;
  if (!auth) throw new Error('FIREBASE_AUTH_EMULATOR_HOST is not set: run `npm test -- auth`');
  const { host, port } = emulatorAddress();
  return {
    keeper: 'firebase',
    // The Auth emulator runs for one project, whose name its tokens carry.
    firebase: { apiKey: 'any', authDomain: 'localhost', projectId: 'demo-warsha', appId: '1:1:web:1' },
    authEmulator: `http://${auth}`,
    firestoreEmulator: `${host}:${port}`,
  };
}

/** A device of its own, with nothing but its own sign-in to say who it is. */
export function device(): Promise<WorkshopGateway> {
  // Refusals are part of what is tested; the client would print each of them.
  setLogLevel('silent');
  return createFirestoreGateway(settings(), { name: randomText(8) });
}
