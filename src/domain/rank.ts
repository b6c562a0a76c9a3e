import { generateKeyBetween } from 'fractional-indexing';
import type { Rank } from './ids';

interface Ranked {
  readonly id: string;
  readonly rank: Rank;
}

/** By rank, then by id: two phones that dropped into one gap gave equal ranks, and all devices must agree. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A key after `before` and before `after`; null is the end. Keys in the wrong order or malformed give the first key of all. */
export function rankBetween(before: Rank | null, after: Rank | null): Rank {
  try {
    return generateKeyBetween(before, after) as Rank;
  } catch {
    // A foreign archive or an old client may hold keys that the library refuses: order is lost, never the move.
    return generateKeyBetween(null, null) as Rank;
  }
}

/**
 * `count` ranks that put things at `index` of `list` (sorted by `byRank`, without what is being moved). Neighbours of equal
 * rank leave no gap, so the next greater one is taken.
 */
export function ranksAt(list: readonly Ranked[], index: number, count = 1): Rank[] {
  const before = list[index - 1]?.rank ?? null;
  const after = list.slice(index).find(({ rank }) => before === null || rank > before)?.rank ?? null;
  const ranks: Rank[] = [];
  for (let left = count; left > 0; left--) ranks.push(rankBetween(ranks.at(-1) ?? before, after));
  return ranks;
}
