// What a hunt leaves behind: who noticed which mutant (killers.json), why the others stay (survivors.json), and the figures that
// SECURITY.md gives. A hunt compares them with what it has found; only when it is asked to does it write them.

import type { Mutant } from './find';
import type { Killers } from './hunt';

/** By a mutant's id, why no case can notice it. */
export type Reasons = Readonly<Record<string, string>>;

export interface Kept {
  readonly killers: Killers;
  readonly reasons: Reasons;
  /** The whole text of SECURITY.md. */
  readonly page: string;
}

export interface Hunt {
  /** Every mutant of the rules, in their order. */
  readonly all: readonly Mutant[];
  readonly hunted: readonly Mutant[];
  /** By the ids of those that were noticed. */
  readonly killers: ReadonlyMap<string, string>;
}

/**
 * As it should stand after this hunt. What is known of mutants that were not hunted stays; what is gone from the rules goes, and
 * so does the reason of a mutant that is noticed. Figures are given once each mutant is known to be noticed, or explained.
 */
export function keptAfter({ all, hunted, killers }: Hunt, kept: Kept): Kept {
  const ids = new Set(all.map(({ id }) => id));
  const asked = new Set(hunted.map(({ id }) => id));
  const killerOf = (id: string) => (asked.has(id) ? killers.get(id) : kept.killers[id]);
  const known = all.flatMap(({ id }) => {
    const killer = killerOf(id);
    return killer ? [[id, killer] as const] : [];
  });
  const reasons = Object.fromEntries(Object.entries(kept.reasons).filter(([id]) => ids.has(id) && !killers.has(id)));
  const now = Object.fromEntries(known);
  const isWhole = all.every(({ id }) => id in now || id in reasons);
  const sentence = figuresOf(ids.size, known.length, ids.size - known.length);
  return { killers: now, reasons, page: isWhole ? told(kept.page, sentence) : kept.page };
}

/** A sentence for each thing that stands otherwise than it should. */
export function differences(kept: Kept, should: Kept): string[] {
  const ids = new Set([...Object.keys(should.killers), ...Object.keys(kept.killers)]);
  const killers = [...ids].flatMap((id) => {
    const [old, now] = [kept.killers[id], should.killers[id]];
    if (old === now) return [];
    if (old === undefined) return `killers.json doesn’t know who notices: ${id}`;
    return `killers.json names a case that ${now ? `notices it no longer` : 'notices no such mutant'}: ${id}`;
  });
  const reasons = Object.keys(kept.reasons).filter((id) => !(id in should.reasons));
  const [said, is] = [kept.page, should.page].map((page) => figures.exec(page)?.[0]);
  return [
    ...killers,
    ...reasons.map((id) => `survivors.json explains what is noticed, or is no mutant any more: ${id}`),
    ...(said === is ? [] : [`SECURITY.md says “${said}”, and it is “${is}”`]),
  ];
}

const figures = /of [\d,]+ such changes [\d,]+ are noticed, and [\d,]+ explained/;

function figuresOf(mutants: number, noticed: number, explained: number): string {
  const figure = (n: number) => n.toLocaleString('en');
  return `of ${figure(mutants)} such changes ${figure(noticed)} are noticed, and ${figure(explained)} explained`;
}

function told(page: string, sentence: string): string {
  if (!figures.test(page)) throw new Error('SECURITY.md says no longer how many changes of the rules are noticed');
  return page.replace(figures, sentence);
}
