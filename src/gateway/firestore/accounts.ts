// Accounts kept by Firebase Auth. The build of the library that is made for places where no code may be fetched from elsewhere:
// a file of its own, so that what only staff need is no part of what signs a phone in; and it opens no window and no frame.

import type { FirebaseApp } from 'firebase/app';
import {
  type AuthCredential,
  EmailAuthProvider,
  getAuth,
  linkWithCredential,
  OAuthProvider,
  reload,
  sendEmailVerification,
  sendPasswordResetEmail,
  signInWithCredential,
  signOut,
  type User,
} from 'firebase/auth/web-extension';
import { doc, type Firestore, getDocFromServer, setDoc } from 'firebase/firestore';
import type { UserId, WorkshopId } from '@/domain/ids';
import { type Account, AccountError, type Accounts, type Proof, type Way } from '../accounts';
import { accountTrouble } from './account-errors';

export function accountsOf(
  app: FirebaseApp,
  database: Firestore,
  { googleClientId = null }: { readonly googleClientId?: string | null },
): Accounts {
  // The one that signed this browser in; asked for again it is the same.
  const auth = getAuth(app);
  const user = (): User => {
    if (!auth.currentUser) throw new AccountError('unreachable');
    return auth.currentUser;
  };
  const shelf = () => doc(database, 'shelves', user().uid);
  return {
    googleClientId,
    now: () => accountOf(user()),
    keep: told(async (proof) => {
      const { user: kept } = await linkWithCredential(user(), credentialOf(proof));
      return known(kept);
    }),
    enter: told(async (proof) => accountOf((await signInWithCredential(auth, credentialOf(proof))).user)),
    refresh: told(async () => {
      await reload(user());
      return known(user());
    }),
    askToConfirm: told(async (locale) => {
      auth.languageCode = locale;
      await sendEmailVerification(user());
    }),
    resetPassword: told(async (email, locale) => {
      auth.languageCode = locale;
      await sendPasswordResetEmail(auth, email).catch(ignoreUnknown);
    }),
    leave: told(() => signOut(auth)),
    mayOpen: told(async () => {
      if (await isLetIn(database)) return true;
      if (!user().email) return false;
      // Confirmed on another device, the address counts once the token says so.
      await user().getIdToken(true);
      return isLetIn(database);
    }),
    handed: told(async () => idsIn((await getDocFromServer(shelf())).data()?.workshops)),
    putOnShelf: told(async (id) => {
      await setDoc(shelf(), { workshops: { [id]: true } }, { merge: true });
    }),
  };
}

/** The rules alone know the list, and tell by their answer. */
async function isLetIn(database: Firestore): Promise<boolean> {
  try {
    await getDocFromServer(doc(database, 'institution', 'opening'));
    return true;
  } catch (cause) {
    if (accountTrouble(cause) !== 'refused') throw cause;
    return false;
  }
}

/** What the database is told of an account stands in its token, which is renewed by the hour or when it is asked for. */
async function known(user: User): Promise<Account> {
  await user.getIdToken(true);
  return accountOf(user);
}

function credentialOf(proof: Proof): AuthCredential {
  if (proof.way === 'password') return EmailAuthProvider.credential(proof.email, proof.password);
  return new OAuthProvider('google.com').credential({ idToken: proof.idToken, rawNonce: proof.nonce });
}

function accountOf(user: User): Account {
  const ways = user.providerData.flatMap(({ providerId }): Way[] =>
    providerId === 'google.com' ? ['google'] : providerId === 'password' ? ['password'] : [],
  );
  // Firebase's word for the same thing.
  return { userId: user.uid as UserId, email: user.email, isConfirmed: user.emailVerified, ways };
}

function idsIn(workshops: unknown): WorkshopId[] {
  // Written by `putOnShelf`, checked by the rules.
  return typeof workshops === 'object' && workshops ? (Object.keys(workshops) as WorkshopId[]) : [];
}

/** Some projects are set to tell whether there is an account; we don't pass it on. */
function ignoreUnknown(cause: unknown): void {
  if (accountTrouble(cause) !== 'wrong') throw cause;
}

function told<Asked extends readonly unknown[], Given>(act: (...asked: Asked) => Promise<Given>) {
  return async (...asked: Asked): Promise<Given> => {
    try {
      return await act(...asked);
    } catch (cause) {
      if (cause instanceof AccountError) throw cause;
      const trouble = accountTrouble(cause);
      throw new AccountError(trouble === 'refused' ? 'failed' : trouble, { cause });
    }
  };
}
