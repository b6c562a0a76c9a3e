// Why nothing gets through. Of all that the client is asked, only a count goes to the server at once and says what it answered:
// everything else waits in silence, for a network and for tomorrow's quota alike.

import {
  collection,
  disableNetwork,
  enableNetwork,
  type Firestore,
  getCountFromServer,
  limit,
  query,
  where,
} from 'firebase/firestore';
import type { UserId } from '@/domain/ids';
import type { Diagnosis } from '../gateway';
import { isDead } from './errors';

const PATIENCE_MS = 10_000;

export async function diagnose(database: Firestore, me: UserId): Promise<Diagnosis> {
  const diagnosis = await asked(database, me);
  // The server answers on a new connection: the one that writes wait on is dead without knowing it.
  if (diagnosis === 'answers')
    disableNetwork(database)
      .then(() => enableNetwork(database))
      .catch(() => {});
  return diagnosis;
}

async function asked(database: Firestore, me: UserId): Promise<Diagnosis> {
  // Everybody may list what they have opened themselves: one read at most, whoever asks.
  const own = () => query(collection(database, 'workshops'), where('createdBy', '==', me), limit(1));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<'no-network'>((resolve) => {
    timer = setTimeout(() => resolve('no-network'), PATIENCE_MS);
  });
  try {
    return await Promise.race([getCountFromServer(own()).then(() => 'answers' as const), tooLate]);
  } catch (cause) {
    return diagnosisOf(cause);
  } finally {
    clearTimeout(timer);
  }
}

/** What the server's refusal means. */
export function diagnosisOf(cause: unknown): Diagnosis {
  if (isDead(cause)) return 'broken';
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  if (code === 'resource-exhausted') return 'quota';
  return code === 'permission-denied' || code === 'unauthenticated' ? 'refuses' : 'no-network';
}
