import type { DocumentSnapshot, QuerySnapshot } from 'firebase/firestore';

/**
 * How many documents the server delivered with this snapshot. Nothing costs one read: a query that finds nothing, a
 * document that isn't there. What the client shows of its own before the server has it is free.
 */
export function deliveredIn(snapshot: QuerySnapshot | DocumentSnapshot, isFirst: boolean): number {
  if (snapshot.metadata.fromCache) return 0;
  if (!('docs' in snapshot)) return isFirst || !snapshot.metadata.hasPendingWrites ? 1 : 0;
  // The first answer of the server holds everything, also what another listener of this device had brought already.
  if (isFirst) return Math.max(1, snapshot.size);
  const changes = snapshot.docChanges({ includeMetadataChanges: true });
  return changes.filter(({ doc }) => !doc.metadata.hasPendingWrites).length;
}
