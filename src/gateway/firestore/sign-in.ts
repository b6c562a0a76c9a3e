// Who this device is, in each of the places. Nobody notices it: there are no accounts to make.

import type { FirebaseApp } from 'firebase/app';
import type { UserId } from '@/domain/ids';
import { randomText } from '@/lib/random';
import { keep, kept } from '@/lib/storage';
import { gatewayError } from './errors';
import { guardLookUp } from './look-up-guard';
import { practicePerson } from './practice-person';
import type { FirestoreSettings } from './settings';

/** Returns what signs in. Rejects with `unreachable` or `sign-up-limit`; may then be tried again. */
export async function signInFor(app: FirebaseApp, settings: FirestoreSettings): Promise<() => Promise<UserId>> {
  if (settings.keeper === 'firebase') {
    guardLookUp();
    const { prepareAuth } = await import('./auth');
    const signIn = prepareAuth(app, settings.authEmulator);
    return () =>
      signIn().catch((cause) => {
        throw gatewayError(cause);
      });
  }
  if (settings.keeper === 'practice') {
    const me = await practicePerson();
    return () => Promise.resolve(me);
  }
  const me = deviceOf(settings.projectId);
  // Kept each time: the storage may have been cleared under this page.
  return async () => {
    keep(nameOf(settings.projectId), me);
    return me;
  };
}

/** On the emulator a device is who it says it is, and stays so. */
function deviceOf(projectId: string): UserId {
  return (kept(nameOf(projectId)) ?? randomText(20)) as UserId;
}

const nameOf = (projectId: string) => `warsha:device:${projectId}`;
