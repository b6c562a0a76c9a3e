// Firebase's error codes for accounts, in the port's words.

import type { AccountTrouble } from '../accounts';

const troubles: Readonly<Record<string, AccountTrouble | 'refused'>> = {
  'auth/email-already-in-use': 'taken',
  'auth/credential-already-in-use': 'taken',
  'auth/account-exists-with-different-credential': 'taken',
  'auth/wrong-password': 'wrong',
  'auth/user-not-found': 'wrong',
  'auth/invalid-credential': 'wrong',
  'auth/invalid-login-credentials': 'wrong',
  'auth/missing-password': 'wrong',
  'auth/weak-password': 'weak',
  'auth/password-does-not-meet-requirements': 'weak',
  'auth/invalid-email': 'no-address',
  'auth/missing-email': 'no-address',
  'auth/too-many-requests': 'too-often',
  'auth/quota-exceeded': 'too-often',
  'auth/network-request-failed': 'unreachable',
  'auth/timeout': 'unreachable',
  unavailable: 'unreachable',
  'deadline-exceeded': 'unreachable',
  'auth/operation-not-allowed': 'switched-off',
  'auth/admin-restricted-operation': 'switched-off',
  'auth/user-disabled': 'stopped',
  'permission-denied': 'refused',
};

/** `refused` comes from the database's rules, everything else from the sign-in. */
export function accountTrouble(cause: unknown): AccountTrouble | 'refused' {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return troubles[code] ?? 'failed';
}
