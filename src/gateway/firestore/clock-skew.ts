// The server tells nobody the time, but it stamps what is written: a document of one's own, which nobody listens to.

import { doc, type Firestore, getDocFromServer, serverTimestamp, setDoc, Timestamp } from 'firebase/firestore';
import type { UserId } from '@/domain/ids';
import { GatewayError } from '../gateway';

const PATIENCE_MS = 10_000;
/** A round trip longer than this is measured again: the error is up to half of it. */
const GOOD_ENOUGH_MS = 1_200;
const TRIES = 3;

/** Device minus server, in milliseconds, of the quickest of up to three round trips. Rejects when there is no answer. */
export async function clockSkew(database: Firestore, me: UserId): Promise<number> {
  let best = await measured(database, me);
  for (let tries = 1; tries < TRIES && best.took > GOOD_ENOUGH_MS; tries++) {
    const next = await measured(database, me);
    if (next.took < best.took) best = next;
  }
  return best.skew;
}

async function measured(database: Firestore, me: UserId): Promise<{ skew: number; took: number }> {
  const clock = doc(database, 'clocks', me);
  // Not by this device's wall clock, which may be put right in between.
  const begun = performance.now();
  const beganAt = Date.now();
  await inTime(setDoc(clock, { at: serverTimestamp() }));
  const took = performance.now() - begun;
  const at: unknown = (await inTime(getDocFromServer(clock))).data()?.at;
  if (!(at instanceof Timestamp)) throw new GatewayError('broken', 'no time on the clock');
  return { skew: beganAt + took / 2 - at.toMillis(), took };
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GatewayError('unreachable', `no time in ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
