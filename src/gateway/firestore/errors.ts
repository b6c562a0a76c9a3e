// Firebase's error codes, in the port's five words.

import { GatewayError, type Trouble } from '../gateway';

const troubles: Readonly<Record<string, Trouble>> = {
  'permission-denied': 'refused',
  unauthenticated: 'refused',
  // A patch of something that isn't there: as with a rule, what was asked has not been done and won't be.
  'not-found': 'refused',
  'failed-precondition': 'refused',
  unavailable: 'unreachable',
  'deadline-exceeded': 'unreachable',
  cancelled: 'unreachable',
  // The day's quota is spent. The client goes on trying, so it is the same as having no network.
  'resource-exhausted': 'unreachable',
  'auth/network-request-failed': 'unreachable',
  'auth/timeout': 'unreachable',
  'auth/too-many-requests': 'sign-up-limit',
  'auth/quota-exceeded': 'sign-up-limit',
};

/** Nothing will be answered on this page any more: its storage was cleared under it, or the client has failed within. */
export function isDead(cause: unknown): boolean {
  return cause instanceof Error && /been terminated|INTERNAL ASSERTION/.test(cause.message);
}

/** The client could not put a write into this browser's storage, and has let it go. */
export function isUnkept(cause: unknown): boolean {
  return cause instanceof Error && /Failed to persist/.test(cause.message);
}

/** Never throws; an error of this app's own passes as it is. */
export function gatewayError(cause: unknown): GatewayError {
  if (cause instanceof GatewayError) return cause;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new GatewayError(troubles[code] ?? 'broken', detail, { cause });
}
