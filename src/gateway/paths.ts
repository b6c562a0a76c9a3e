// Where documents live. Both keepers use these paths, and `docs/data-model.md` tells them to people.

import type { Collection, Place } from '@/domain/change';

const atRoot: ReadonlySet<Place> = new Set(['workshops', 'invitations', 'pairings', 'attempts', 'clocks']);
/** What lies in a document of another collection. */
const within: ReadonlyMap<Place, Collection> = new Map([
  ['ballots', 'rounds'],
  ['hands', 'rounds'],
  ['updates', 'bodies'],
  ['tickets', 'rolls'],
  ['stubs', 'rolls'],
]);

/** The segments of a document's path. What lies in another has an id of two parts: `round/person`, `commitment/update`. */
export function documentPath(collection: Place, workshopId: string, id: string): readonly [string, ...string[]] {
  if (!within.has(collection)) return [...collectionPath(collection, workshopId), id];
  const [outerId = '', ...own] = id.split('/');
  return [...collectionPath(collection, workshopId, outerId), own.join('/')];
}

/** The segments of a collection's path; `workshopId` and `outerId` count for nothing where the collection isn't below them. */
export function collectionPath(collection: Place, workshopId: string, outerId = ''): readonly [string, ...string[]] {
  if (atRoot.has(collection)) return [collection];
  const outer = within.get(collection);
  if (outer) return ['workshops', workshopId, outer, outerId, collection];
  return ['workshops', workshopId, collection];
}

/**
 * Can there be a document at this path at all? Ids come from addresses, where anybody may type anything; a slash among
 * them would mean another document.
 */
export function canExist(path: readonly string[]): boolean {
  return path.every((part) => part.length <= 128 && /^[^/]+$/.test(part) && !/^\.\.?$|^__.*__$/.test(part));
}
