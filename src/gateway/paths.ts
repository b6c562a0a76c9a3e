// Where documents live. Both keepers use these paths, and `docs/data-model.md` tells them to people.

import type { Collection } from '@/domain/change';

const atRoot: ReadonlySet<Collection> = new Set(['workshops', 'invitations', 'pairings']);
const inRounds: ReadonlySet<Collection> = new Set(['ballots', 'hands']);

/** The segments of a document's path. What lies in a round has an id of two parts: `round/person`. */
export function documentPath(collection: Collection, workshopId: string, id: string): readonly [string, ...string[]] {
  if (!inRounds.has(collection)) return [...collectionPath(collection, workshopId), id];
  const [roundId = '', ...own] = id.split('/');
  return [...collectionPath(collection, workshopId, roundId), own.join('/')];
}

/** The segments of a collection's path; `workshopId` and `roundId` count for nothing where the collection isn't below them. */
export function collectionPath(
  collection: Collection,
  workshopId: string,
  roundId = '',
): readonly [string, ...string[]] {
  if (atRoot.has(collection)) return [collection];
  if (inRounds.has(collection)) return ['workshops', workshopId, 'rounds', roundId, collection];
  return ['workshops', workshopId, collection];
}

/**
 * Can there be a document at this path at all? Ids come from addresses, where anybody may type anything; a slash among
 * them would mean another document.
 */
export function canExist(path: readonly string[]): boolean {
  return path.every((part) => part.length <= 128 && /^[^/]+$/.test(part) && !/^\.\.?$|^__.*__$/.test(part));
}
