// Sends cases against one mutant of the rules after the other, until one of them comes out otherwise than it should.

import { loadRules } from '../../support/emulator';
import type { Emulator } from '../support/emulator';
import type { SingleCase } from '../support/single-cases';
import { tried } from '../support/situation';
import type { Mutant } from './find';

/** By a mutant's id, the name of the case that noticed it. */
export type Killers = Readonly<Record<string, string>>;

/** The name of a case that notices the mutant, the known one first; null when none does. */
export async function killerOf(
  mutant: Mutant,
  cases: readonly SingleCase[],
  known: string | undefined,
  emulator: Emulator,
  projectId: string,
): Promise<string | null> {
  await loadRules(projectId, mutant.rules);
  for (const one of inOrder(mutant, cases, known)) {
    if ((await tried(emulator, one.situation)) !== one.isAllowed) return one.name;
  }
  return null;
}

/** The likeliest first: those that name what the clause is about. A collection's own clauses are asked for it alone. */
function inOrder({ id }: Mutant, cases: readonly SingleCase[], known: string | undefined): SingleCase[] {
  const [collection = '', , clause = ''] = id.split(' › ');
  const words = clause.match(/[a-zA-Z]{3,}/g) ?? [];
  // A clause that is left out lets more pass, one that never holds lets less.
  const letsMore = !id.includes('› never');
  const likely = (one: SingleCase) => {
    if (one.name === known) return Number.POSITIVE_INFINITY;
    const named = words.filter((word) => one.name.includes(word)).length;
    return (asksFor(one, collection) ? 100 : 0) + (one.isAllowed === letsMore ? 0 : 50) + named;
  };
  const isShared = collection === 'everywhere' || collection === 'workshops';
  return cases
    .filter((one) => isShared || asksFor(one, collection))
    .map((one) => ({ one, rank: likely(one) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one);
}

function asksFor({ situation }: SingleCase, collection: string): boolean {
  const { put, patch, drop, get, list } = situation;
  const paths = [...Object.keys({ ...put, ...patch, ...drop }), get ?? '', list?.of ?? ''];
  return paths.some((path) => path.split('/').includes(collection));
}
