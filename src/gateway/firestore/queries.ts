import {
  collection,
  type DocumentReference,
  doc,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  Timestamp,
  where,
} from 'firebase/firestore';
import type { Selection } from '../selection';

/** What to listen to for a selection. Without an order of its own Firestore sorts, and cuts, by id. */
export function targetOf(database: Firestore, { path, list }: Selection): DocumentReference | Query {
  if (!list) return doc(database, ...path);
  return query(
    collection(database, ...path),
    ...Object.entries(list.where).map(([field, value]) => where(field, '==', value)),
    ...(list.until ? [where(list.until.field, '<=', Timestamp.fromMillis(list.until.instant))] : []),
    ...(list.after ? [where(list.after.field, '>', Timestamp.fromMillis(list.after.instant))] : []),
    ...(list.latestBy ? [orderBy(list.latestBy, 'desc')] : []),
    limit(list.limit),
  );
}
