import type { Collection } from '@/domain/change';

/** Of these it matters whether the server has confirmed what is shown. */
const confirmed: ReadonlySet<Collection> = new Set(['notes', 'rounds', 'ballots', 'updates']);

/** A document as the domain knows it: with the id it is kept under, and some with their being confirmed or not. */
export function entityOf(collection: Collection, id: string, document: object, pending: boolean): object {
  if (collection === 'invitations' || collection === 'keys' || collection === 'pairings')
    return { ...document, code: id };
  return confirmed.has(collection) ? { ...document, id, pending } : { ...document, id };
}
