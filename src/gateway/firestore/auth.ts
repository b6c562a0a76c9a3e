// Anonymous sign-in with Firebase Auth. Loaded only where there is a Firebase project, and only after the guard.

import type { FirebaseApp } from 'firebase/app';
import {
  browserLocalPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  signInAnonymously,
} from 'firebase/auth';
import type { UserId } from '@/domain/ids';

/** Must come before Firestore is opened, which looks for it once. Returns what signs in: on a known device, nothing. */
export function prepareAuth(app: FirebaseApp, emulator: string | undefined): () => Promise<UserId> {
  const auth = initializeAuth(app, { persistence: [indexedDBLocalPersistence, browserLocalPersistence] });
  if (emulator) connectAuthEmulator(auth, emulator, { disableWarnings: true });
  return async () => {
    await auth.authStateReady();
    const user = auth.currentUser ?? (await signInAnonymously(auth)).user;
    // Firebase's word for the same thing.
    return user.uid as UserId;
  };
}
