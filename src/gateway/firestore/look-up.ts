// Asking what a code opens. The server lets nobody read an invitation who hasn't first left a mark of the attempt, and
// counts the marks; a wrong code and a closed one look alike.

import {
  type DocumentReference,
  doc,
  type Firestore,
  getDocFromCache,
  getDocFromServer,
  serverTimestamp,
  setDoc,
  Timestamp,
} from 'firebase/firestore';
import type { Code, PairingCode, UserId } from '@/domain/ids';
import { GatewayError } from '../gateway';
import { documentPath } from '../paths';
import { gatewayError } from './errors';

/** As in firestore.rules. */
const MAX_ATTEMPTS = 10;
/** Of the six digits that computers show: as many as a room may have tablets. */
const MAX_NAMED = 60;
export const APART_MS = 2_000;
const REST_MS = 3_600_000;
/** How long the network may take, the time between two attempts not counted. */
export const PATIENCE_MS = 10_000;

interface Attempt {
  readonly n: number;
  readonly at: number;
}

/**
 * The fields of the open invitation, as they are kept, or null. Rejects with a GatewayError. `isFirst`: this device has most
 * likely left no mark yet, so it isn't asked for before the first is left. Wrong, it costs two seconds.
 */
export async function lookUpCounted(
  database: Firestore,
  me: UserId,
  code: Code,
  isFirst = false,
): Promise<object | null> {
  const attempt = doc(database, 'attempts', me);
  const invitation = doc(database, ...documentPath('invitations', '', code));
  const inTime = patience(PATIENCE_MS);
  for (const isLastTry of [false, true]) {
    const previous = isFirst && !isLastTry ? null : await inTime(attemptAt(attempt));
    // The second time round the clocks have proved not to agree, or an acknowledgement was lost: wait in full.
    await pause(isLastTry ? APART_MS : timeLeft(previous));
    const isCounted = await inTime(leaveMark(attempt, code, previous));
    // Even a mark that was refused may be there: it was sent twice, and the first one's acknowledgement got lost.
    const found = await inTime(readOpen(invitation));
    if (found !== 'refused') return found;
    if (isCounted) return null;
    if (previous && previous.n >= MAX_ATTEMPTS) throw new GatewayError('too-many-attempts', 'an hour of rest is due');
  }
  throw new GatewayError('refused', 'the attempt was not counted');
}

/** In practice nothing guards an invitation, and this browser has all there are. */
export async function lookUpHere(database: Firestore, code: Code): Promise<object | null> {
  try {
    const found = await getDocFromCache(doc(database, ...documentPath('invitations', '', code)));
    return openOf(found.data({ serverTimestamps: 'estimate' }));
  } catch {
    return null;
  }
}

export async function attemptAt(attempt: DocumentReference): Promise<Attempt | null> {
  const data = (await getDocFromServer(attempt)).data({ serverTimestamps: 'estimate' });
  return data?.at instanceof Timestamp ? { n: Number(data.n), at: data.at.toMillis() } : null;
}

/** A clock that is behind makes an attempt look as if it were to come: then the whole time is waited. */
export function timeLeft(previous: Attempt | null): number {
  if (!previous) return 0;
  return Math.min(APART_MS, Math.max(0, previous.at + APART_MS - Date.now()));
}

/** Returns whether the server took it. */
export async function leaveMark(
  attempt: DocumentReference,
  code: Code | PairingCode,
  previous: Attempt | null,
): Promise<boolean> {
  for (const n of countsAfter(previous, mostOf(code))) {
    try {
      await setDoc(attempt, { code, n, at: serverTimestamp() });
      return true;
    } catch (cause) {
      if (gatewayError(cause).trouble !== 'refused') throw cause;
    }
  }
  return false;
}

export const mostOf = (code: Code | PairingCode) => (code.length === 6 ? MAX_NAMED : MAX_ATTEMPTS);

/** The number to write, likeliest first. Only the server knows whether the hour is over, for this clock may be wrong. */
function countsAfter(previous: Attempt | null, most: number): number[] {
  if (!previous || previous.n >= most) return [1];
  const next = previous.n + 1;
  return Date.now() > previous.at + REST_MS ? [1, next] : [next, 1];
}

async function readOpen(invitation: DocumentReference): Promise<object | null | 'refused'> {
  try {
    return openOf((await getDocFromServer(invitation)).data());
  } catch (cause) {
    if (gatewayError(cause).trouble === 'refused') return 'refused';
    throw cause;
  }
}

/** Facilitators may read a closed one; it opens nothing all the same. */
function openOf(invitation: { open?: unknown } | undefined): object | null {
  return invitation?.open === true ? invitation : null;
}

/** Waits for promises until their time, all together, is used up. */
export function patience(milliseconds: number): <T>(promise: Promise<T>) => Promise<T> {
  let left = milliseconds;
  return async (promise) => {
    const begun = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new GatewayError('unreachable', `no answer in ${milliseconds} ms`)), left);
    });
    try {
      return await Promise.race([promise, tooLate]);
    } catch (cause) {
      throw gatewayError(cause);
    } finally {
      clearTimeout(timer);
      left = Math.max(0, left - (Date.now() - begun));
    }
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
