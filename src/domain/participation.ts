// How many took part, by category and by table, as it may be published: no group under five, and none that could be reckoned
// from the total and the others.

import { sha256Hex } from '@/lib/sha256';
import type { TableId } from './ids';
import { type Category, categories, type Member, writes } from './member';
import type { Workshop } from './workshop';

/** Fewer than these are not said. */
export const SMALLEST_GROUP = 5;

export interface Group<Key> {
  /** Null: those who named no category, or sit at none of the workshop's tables. */
  readonly key: Key | null;
  /** Null: withheld. */
  readonly people: number | null;
}

export interface Participation {
  readonly people: number | null;
  readonly byCategory: readonly Group<Category>[];
  readonly byTable: readonly Group<TableId>[];
}

/** Participants and rapporteurs who were not removed. */
export function participationOf(
  { tables, createdBy }: Pick<Workshop, 'tables' | 'createdBy'>,
  members: readonly Member[],
): Participation {
  const present = members.filter(({ role, removed }) => writes(role) && !removed);
  const tableIds = tables.map(({ id }) => id);
  const at = ({ tableId }: Member) => (tableId !== null && tableIds.includes(tableId) ? tableId : null);
  return {
    people: present.length < SMALLEST_GROUP ? null : present.length,
    byCategory: grouped([...categories, null], present, ({ category }) => category, createdBy),
    byTable: grouped([...tableIds, null], present, at, createdBy),
  };
}

function grouped<Key>(
  keys: readonly (Key | null)[],
  people: readonly Member[],
  keyOf: (member: Member) => Key | null,
  secret: string,
): readonly Group<Key>[] {
  const counts = keys.map((key) => people.filter((member) => keyOf(member) === key).length);
  const lots = keys.map((key) => sha256Hex(`${secret}:${key}`));
  const order = [...keys.keys()].sort((a, b) => ((lots[a] ?? '') < (lots[b] ?? '') ? -1 : 1));
  const shown = published(counts, order);
  return keys.map((key, i) => ({ key, people: shown[i] ?? null }));
}

/**
 * The counts with null for those that must not be known, where their sum is published beside them. What is withheld is always
 * at least two groups and five people together, or one could subtract. Those withheld besides the small ones are the first in
 * `order`, which must have nothing to do with sizes and be known to no reader: who knew it could tell the small ones from the others,
 * and reckon some. So it comes from the founder's id, which is in no file.
 */
export function published(counts: readonly number[], order: readonly number[]): readonly (number | null)[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, count) => all + count, 0);
  if (sum(counts) < SMALLEST_GROUP) return counts.map(() => null);
  const withheld = new Set([...counts.keys()].filter((i) => (counts[i] ?? 0) < SMALLEST_GROUP));
  if (withheld.size === 0) return counts;
  for (const next of order) {
    if (withheld.size >= 2 && sum([...withheld].map((i) => counts[i] ?? 0)) >= SMALLEST_GROUP) break;
    withheld.add(next);
  }
  return counts.map((count, i) => (withheld.has(i) ? null : count));
}
