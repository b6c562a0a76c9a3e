// What keeps two proposals apart, however many words they share.

import { CONTRARY } from './likeness-meanings';
import type { Reading } from './likeness-reading';
import { isSlip } from './likeness-slip';

/** Contrary: the one denies the other. Rival: for others, elsewhere, at another pace. */
export type Clash = 'contrary' | 'rival' | 'number' | 'none';

export function clashOf(a: Reading, b: Reading): Clash {
  if (a.denies !== b.denies) return 'contrary';
  const families = [...a.families].filter(([family, names]) => apart(names, b.families.get(family)));
  if (families.some(([family]) => family.startsWith(CONTRARY))) return 'contrary';
  // Two scripts never spell a name alike.
  const near = a.tongue === b.tongue;
  const elsewhere = near && [...a.names].some(([place, names]) => apart(names, b.names.get(place), isSlip));
  if (elsewhere || families.length > 0) return 'rival';
  return apart(a.numbers, b.numbers) ? 'number' : 'none';
}

type Same = (one: string, other: string) => boolean;

/** Each has something that the other has not. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set(), same: Same = Object.is): boolean {
  const lacks = (some: ReadonlySet<string>, one: string) =>
    !some.has(one) && ![...some].some((other) => same(one, other));
  return [...a].some((one) => lacks(b, one)) && [...b].some((one) => lacks(a, one));
}
