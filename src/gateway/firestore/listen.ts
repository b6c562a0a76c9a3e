// The only listener of the app. It hears everything the client tells of a document or a query and passes on what makes a
// difference, with the documents that didn't change as the very objects they were.

import {
  type DocumentReference,
  type DocumentSnapshot,
  onSnapshot,
  type Query,
  type QuerySnapshot,
} from 'firebase/firestore';
import { shared } from '@/lib/shared';
import type { Sink, Stop } from '../gateway';
import { gatewayError } from './errors';

export interface Reader {
  /** What the app sees of a document; null leaves it out. */
  read(document: DocumentSnapshot): object | null;
  /** Is this browser the authority, so that its own copy is the truth? */
  readonly isAuthority: boolean;
}

/** Gives an entity or null for a reference, and for a query the entities in the order of their ids. */
export function listen(target: DocumentReference | Query, reader: Reader, sink: Sink<unknown>): Stop {
  const known = new Map<string, object>();
  let told: boolean | undefined;

  /** Returns whether what is known has changed. */
  const take = (document: DocumentSnapshot, isThere: boolean): boolean => {
    const old = known.get(document.id);
    const now = isThere ? reader.read(document) : null;
    // With a write of its own under way the client may show half a document: what was known stands until it has a whole one.
    if (!now && isThere && old && document.metadata.hasPendingWrites) return false;
    if (!now) return known.delete(document.id);
    const kept = shared(old, now);
    known.set(document.id, kept);
    return kept !== old;
  };

  return onSnapshot(
    // The client takes either, and gives the snapshot that belongs to it; its overloads can't say so.
    target as Query,
    // Without these nobody would hear that a write has been confirmed.
    { includeMetadataChanges: true },
    (snapshot: QuerySnapshot | DocumentSnapshot) => {
      const isList = 'docChanges' in snapshot;
      const changes = isList
        ? snapshot.docChanges({ includeMetadataChanges: true }).map(({ doc, type }) => take(doc, type !== 'removed'))
        : [take(snapshot, snapshot.exists())];
      const fromServer = reader.isAuthority || !snapshot.metadata.fromCache;
      if (told === fromServer && !changes.includes(true)) return;
      told = fromServer;
      sink.next({ value: isList ? inOrder(known) : ([...known.values()][0] ?? null), fromServer });
    },
    (error) => sink.error(gatewayError(error)),
  );
}

function inOrder(known: ReadonlyMap<string, object>): object[] {
  return [...known].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entity]) => entity);
}
