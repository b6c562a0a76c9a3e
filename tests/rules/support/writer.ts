// Writes the changes that the domain plans, as one batch: what the app's gateway does, with nothing else around it.

import type { Firestore } from 'firebase/firestore/lite';
import { deleteField, doc, serverTimestamp, Timestamp, writeBatch } from 'firebase/firestore/lite';
import { type Change, isMadeByPatch, isNow, type Place } from '@/domain/change';
import { documentPath } from '@/gateway/paths';
import { nested } from '@/lib/nested';

const timeFields = new Set([
  'createdAt',
  'updatedAt',
  'changedAt',
  'begunAt',
  'endsAt',
  'openedAt',
  'closedAt',
  'deleteAfter',
  'purgeAskedAt',
  'purgedAt',
  'wholeSince',
  'joinedAt',
  'signedAt',
  'at',
]);

export function pathOf(workshopId: string, collection: Place, id: string): string {
  return documentPath(collection, workshopId, id).join('/');
}

/** Resolves when the emulator has taken all of them, rejects when a rule refused one. */
export function write(database: Firestore, workshopId: string, changes: readonly Change[]): Promise<void> {
  const batch = writeBatch(database);
  for (const change of changes) {
    const reference = doc(database, pathOf(workshopId, change.in, change.id));
    if (change.op === 'put') batch.set(reference, asDocument(change.value));
    else if (change.op === 'remove') batch.delete(reference);
    else if (isMadeByPatch(change.in)) {
      const mergeFields = Object.keys(change.fields);
      batch.set(reference, nested(asDocument(change.fields)), { mergeFields });
    } else batch.update(reference, asDocument(change.fields));
  }
  return batch.commit();
}

/** Instants become timestamps under the names that hold times, and `NOW` the server's time, at any depth. */
export function asDocument(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, asValue(name, value)]));
}

function asValue(path: string, value: unknown): unknown {
  if (isNow(value)) return serverTimestamp();
  if (value === undefined) return deleteField();
  if (typeof value === 'number' && timeFields.has(path.split('.').at(-1) ?? '')) return Timestamp.fromMillis(value);
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map((part) => asValue('', part)) : asDocument(value);
}
