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
  /** Resolves when all that this device has handed over was answered, and the server's snapshots have had time to follow. */
  quiet(): Promise<void>;
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

  const dropMissing = (snapshot: QuerySnapshot) => {
    const there = new Set(snapshot.docs.map(({ id }) => id));
    return [...known.keys()].map((id) => !there.has(id) && known.delete(id));
  };

  let isOver = false;
  let isUnderWay = false;
  let isLooking = false;
  let wasOpenedAnew = false;
  /**
   * What this device changed while somebody else took it out of the list is never heard of again on this listener: the client
   * shows it as under way for ever. A new listener asks the server for it.
   */
  const openAnewIfStuck = async () => {
    isLooking = true;
    await reader.quiet();
    isLooking = false;
    if (isOver || !isUnderWay) return;
    wasOpenedAnew = true;
    stop();
    stop = open();
  };

  const open = () => {
    let isFirst = true;
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
        if (isList && isFirst) changes.push(...dropMissing(snapshot));
        isFirst = false;
        const fromServer = reader.isAuthority || !snapshot.metadata.fromCache;
        isUnderWay = isList && snapshot.metadata.hasPendingWrites && !reader.isAuthority;
        wasOpenedAnew &&= isUnderWay;
        if (isUnderWay && !isLooking && !wasOpenedAnew) openAnewIfStuck().catch(() => {});
        if (told === fromServer && !changes.includes(true)) return;
        told = fromServer;
        sink.next({ value: isList ? inOrder(known) : ([...known.values()][0] ?? null), fromServer });
      },
      (error) => sink.error(gatewayError(error)),
    );
  };
  let stop = open();
  return () => {
    isOver = true;
    stop();
  };
}

function inOrder(known: ReadonlyMap<string, object>): object[] {
  return [...known].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entity]) => entity);
}
