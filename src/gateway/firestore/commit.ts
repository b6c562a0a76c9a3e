import { doc, type Firestore, getDocFromCache, writeBatch } from 'firebase/firestore';
import { type Change, isMadeByPatch } from '@/domain/change';
import { nested } from '@/lib/nested';
import { GatewayError } from '../gateway';
import { canExist, documentPath } from '../paths';
import { storedFields } from './documents';

/** What Firestore takes in one batch. */
const MAX_CHANGES = 500;

/** One batch, never a transaction: those fail offline. Resolves when the server has it. */
export async function commitChanges(
  database: Firestore,
  workshopId: string,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length > MAX_CHANGES) throw new GatewayError('broken', `${changes.length} changes at once`);
  const batch = writeBatch(database);
  for (const change of changes) {
    const path = documentPath(change.in, workshopId, change.id);
    if (!canExist(path)) throw new GatewayError('broken', `no place for ${path.join(' / ')}`);
    const reference = doc(database, ...path);
    if (change.op === 'put') batch.set(reference, storedFields(change.value));
    else if (change.op === 'remove') batch.delete(reference);
    else if (isMadeByPatch(change.in))
      batch.set(reference, nested(storedFields(change.fields)), { mergeFields: Object.keys(change.fields) });
    else batch.update(reference, storedFields(change.fields));
  }
  await batch.commit();
}

/** The same without a server: resolves when this browser has it, for an acknowledgement will never come. */
export async function commitHere(database: Firestore, workshopId: string, changes: readonly Change[]): Promise<void> {
  const [first] = changes;
  if (!first) return;
  const committed = commitChanges(database, workshopId, changes);
  // The client works in order, so whatever it answers to this reading, the batch has been kept before.
  const isKept = getDocFromCache(doc(database, ...documentPath(first.in, workshopId, first.id))).then(
    () => {},
    () => {},
  );
  await Promise.race([committed, isKept]);
}
