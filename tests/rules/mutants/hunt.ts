// Sends cases against one mutant of the rules after the other, until one of them comes out otherwise than it should.

import { loadRules } from '../../support/emulator';
import type { Emulator } from '../support/emulator';
import type { SingleCase } from '../support/single-cases';
import { tried } from '../support/situation';
import { type Mutant, turned } from './find';
import { collectionsAskedFor, partFor } from './part';

/** By a mutant's id, the name of the case that noticed it. */
export type Killers = Readonly<Record<string, string>>;

export interface Hunter {
  readonly projectId: string;
  readonly emulator: Emulator;
}

/** Cases that ask for the same collections, and as much of the rules as decides about them. */
export interface Group {
  readonly collections: readonly string[];
  readonly part: string;
  readonly cases: readonly SingleCase[];
}

/** The largest first. */
export function grouped(rules: string, cases: readonly SingleCase[]): Group[] {
  const groups = new Map<string, SingleCase[]>();
  for (const one of cases) {
    const name = collectionsAskedFor(one.situation).join(' ');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups]
    .map(([name, of]) => ({ collections: name.split(' '), part: partFor(rules, name.split(' ')), cases: of }))
    .sort((a, b) => b.cases.length - a.cases.length);
}

/** On the rules as they are every case must come out as it says, or it would notice any mutant. Returns those that don't. */
export async function wrongIn({ part, cases }: Group, { projectId, emulator }: Hunter): Promise<SingleCase[]> {
  await loadRules(projectId, part);
  const wrong: SingleCase[] = [];
  for (const one of cases) if ((await tried(emulator, one.situation)) !== one.isAllowed) wrong.push(one);
  return wrong;
}

/** The name of a case that notices the mutant, the known one first; null when none does. */
export async function killerOf(
  mutant: Mutant,
  groups: readonly Group[],
  known: string | undefined,
  { projectId, emulator }: Hunter,
): Promise<string | null> {
  for (const { part, cases } of inOrder(mutant, groups, known)) {
    await loadRules(projectId, turned(part, mutant));
    for (const one of cases) if ((await tried(emulator, one.situation)) !== one.isAllowed) return one.name;
  }
  return null;
}

type Kept = Pick<Group, 'part' | 'cases'>;

/** The likeliest first: those that name what the clause is about, of those whose part of the rules has it. */
function inOrder(mutant: Mutant, groups: readonly Group[], known: string | undefined): Kept[] {
  const { id, from, to, was } = mutant;
  const [collection = '', , clause = ''] = id.split(' › ');
  const words = clause.match(/[a-zA-Z]{3,}/g) ?? [];
  // A clause that is left out lets more pass, one that never holds lets less.
  const letsMore = !id.includes('› never');
  const likely = (one: SingleCase) =>
    (one.isAllowed === letsMore ? 0 : 50) + words.filter((word) => one.name.includes(word)).length;
  const likeliest = groups
    .filter(({ part }) => part.slice(from, to) === was)
    .map(({ part, collections, cases }) => {
      const ranked = cases.map((one) => ({ one, rank: likely(one) })).sort((a, b) => b.rank - a.rank);
      const rank = (collections.includes(collection) ? 100 : 0) + (ranked[0]?.rank ?? 0);
      return { part, cases: ranked.map(({ one }) => one), rank };
    })
    .sort((a, b) => b.rank - a.rank);
  const first = likeliest.flatMap(({ part, cases }) =>
    cases.filter(({ name }) => name === known).map((one) => ({ part, cases: [one] })),
  );
  return [...first, ...likeliest];
}
