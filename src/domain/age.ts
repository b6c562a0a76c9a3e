// In which order proposals were written.

import type { Instant } from './ids';
import { byRank } from './rank';

type Written = Parameters<typeof byRank>[0] & { readonly createdAt: Instant };

/**
 * The oldest first. Two sent in one go may bear one time: then by rank, since each author's device ranks every new one behind
 * its last.
 */
export function byAge(a: Written, b: Written): number {
  return a.createdAt - b.createdAt || byRank(a, b);
}
