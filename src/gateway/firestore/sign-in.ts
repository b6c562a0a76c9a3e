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
  const me = settings.keeper === 'practice' ? await practicePerson() : deviceOf(settings.projectId);
  return () => Promise.resolve(me);
}

/** On the emulator a device is who it says it is, and stays so. */
function deviceOf(projectId: string): UserId {
  const name = `warsha:device:${projectId}`;
  const device = (kept(name) ?? randomText(20)) as UserId;
  keep(name, device);
  return device;
}
