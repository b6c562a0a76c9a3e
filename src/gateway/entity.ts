import type { Collection } from '@/domain/change';

/** A document as the domain knows it: with the id it is kept under, and a note with its being confirmed or not. */
export function entityOf(collection: Collection, id: string, document: object, pending: boolean): object {
  if (collection === 'invitations' || collection === 'keys' || collection === 'pairings')
    return { ...document, code: id };
  return collection === 'notes' ? { ...document, id, pending } : { ...document, id };
}
