// Where documents live. Both keepers use these paths, and `docs/data-model.md` tells them to people.

import type { Collection } from '@/domain/change';

/** The segments of a document's path. */
export function documentPath(collection: Collection, workshopId: string, id: string): readonly [string, ...string[]] {
  return [...collectionPath(collection, workshopId), id];
}

/** The segments of a collection's path; `workshopId` counts for nothing where the collection is at the root. */
export function collectionPath(collection: Collection, workshopId: string): readonly [string, ...string[]] {
  const isAtRoot = collection === 'workshops' || collection === 'invitations';
  return isAtRoot ? [collection] : ['workshops', workshopId, collection];
}

/**
 * Can there be a document at this path at all? Ids come from addresses, where anybody may type anything; a slash among
 * them would mean another document.
 */
export function canExist(path: readonly string[]): boolean {
  return path.every((part) => part.length <= 128 && /^[^/]+$/.test(part) && !/^\.\.?$|^__.*__$/.test(part));
}
