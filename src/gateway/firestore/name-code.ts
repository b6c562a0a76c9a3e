// The six digits of a computer that waits are named before they are answered. Apart, because only consoles do it.

import { doc, type Firestore } from 'firebase/firestore';
import type { PairingCode, UserId } from '@/domain/ids';
import { GatewayError } from '../gateway';
import { APART_MS, attemptAt, leaveMark, mostOf, PATIENCE_MS, patience, pause, timeLeft } from './look-up';

/** Leaves the mark of an attempt and asks nothing. Rejects with a GatewayError. */
export async function nameCounted(database: Firestore, me: UserId, code: PairingCode): Promise<void> {
  const attempt = doc(database, 'attempts', me);
  const inTime = patience(PATIENCE_MS);
  for (const isLastTry of [false, true]) {
    const previous = await inTime(attemptAt(attempt));
    await pause(isLastTry ? APART_MS : timeLeft(previous));
    if (await inTime(leaveMark(attempt, code, previous))) return;
    if (previous && previous.n >= mostOf(code)) throw new GatewayError('too-many-attempts', 'an hour of rest is due');
  }
  throw new GatewayError('refused', 'the attempt was not counted');
}
