// Opens the Firestore client for a place. Two places never share a client or a database of this browser: both are named
// after the app, which is named after the keeper.

import type { FirebaseApp, FirebaseOptions } from 'firebase/app';
import {
  connectFirestoreEmulator,
  disableNetwork,
  type Firestore,
  type FirestoreSettings as FirestoreClientSettings,
  initializeFirestore,
  memoryLocalCache,
  persistentLocalCache,
  persistentMultipleTabManager,
} from 'firebase/firestore';
import type { UserId } from '@/domain/ids';
import type { FirestoreSettings } from './settings';

export const PRACTICE_PROJECT = 'demo-practice';
/** No such host can exist (RFC 2606): what is practised couldn't leave even if the network were switched on. */
export const PRACTICE_HOST = 'practice.invalid';

/** `device` tells several clients in one process apart; a browser has one of each. */
export function appOf(settings: FirestoreSettings, device = ''): { name: string; options: FirebaseOptions } {
  const name = `warsha-${settings.keeper}${device && `-${device}`}`;
  if (settings.keeper === 'firebase') return { name, options: settings.firebase };
  return { name, options: { projectId: settings.keeper === 'practice' ? PRACTICE_PROJECT : settings.projectId } };
}

/** `me` is who the emulator takes this device for; elsewhere the sign-in says who it is. */
export function openFirestore(
  app: FirebaseApp,
  settings: FirestoreSettings,
  keepsUnsent: boolean,
  me: UserId | null,
): Firestore {
  const localCache = keepsUnsent
    ? persistentLocalCache({ tabManager: persistentMultipleTabManager() })
    : memoryLocalCache();
  const shared: FirestoreClientSettings = { localCache, ignoreUndefinedProperties: true };
  if (settings.keeper === 'practice') {
    const database = initializeFirestore(app, { ...shared, host: PRACTICE_HOST });
    void disableNetwork(database);
    return database;
  }
  const database = initializeFirestore(app, shared);
  if (settings.keeper === 'emulator') {
    const { host, port } = settings;
    connectFirestoreEmulator(database, host, port, me ? { mockUserToken: userTokenOf(me) } : {});
  } else if (settings.firestoreEmulator) {
    const { hostname, port } = new URL(`http://${settings.firestoreEmulator}`);
    connectFirestoreEmulator(database, hostname, Number(port));
  }
  return database;
}

function userTokenOf(me: UserId) {
  return { sub: me, firebase: { sign_in_provider: 'anonymous' } } as const;
}
