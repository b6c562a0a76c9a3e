// From pairs to groups.

import { clashOf } from './likeness-clash';
import { pairsWorthComparing } from './likeness-pairs';
import type { Reading } from './likeness-reading';
import { type Certainty, certainties, type Verdict, verdictOf, weighing } from './likeness-verdict';

/** Two readings, by their places. */
interface Link extends Verdict {
  readonly pair: readonly [number, number];
}

/** The closest first. */
export function linksOf(readings: readonly Reading[]): readonly Link[] {
  const weigh = weighing(readings);
  const links = pairsWorthComparing(readings, weigh).flatMap(([a, b]): Link[] => {
    const [one, other] = [readings[a], readings[b]];
    const verdict = one && other ? verdictOf(one, other, weigh) : null;
    return verdict ? [{ ...verdict, pair: [a, b] }] : [];
  });
  return links.sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
}

/**
 * Those that are free, put together as far as they are linked at least so surely; some remain alone. Likeness doesn't travel from
 * neighbour to neighbour: in a group all are linked with all; at 'maybe', half of two groups' links make them one, if nothing
 * clashes.
 */
export function groupsOf(
  free: ReadonlySet<number>,
  readings: readonly Reading[],
  links: readonly Link[],
  certainty: Certainty,
): readonly (readonly number[])[] {
  const wanted = links.filter((link) => isAsSure(link, certainty) && link.pair.every((at) => free.has(at)));
  const linked = new Set(wanted.map(({ pair: [a, b] }) => `${a} ${b}`));
  const clash = (a: number, b: number) => {
    const [one, other] = [readings[a], readings[b]];
    return !one || !other || clashOf(one, other) !== 'none';
  };
  const belong = (one: readonly number[], other: readonly number[]) => {
    const pairs = one.flatMap((a) => other.map((b) => (a < b ? ([a, b] as const) : ([b, a] as const))));
    const unlinked = pairs.filter(([a, b]) => !linked.has(`${a} ${b}`));
    if (certainty !== 'maybe') return unlinked.length === 0;
    return unlinked.length * 2 <= pairs.length && !unlinked.some(([a, b]) => clash(a, b));
  };
  const groups = new Map([...free].map((at) => [at, [at]]));
  for (const { pair } of wanted) {
    const [one, other] = pair.map((at) => groups.get(at) ?? []);
    if (!one || !other || one === other || !belong(one, other)) continue;
    const both = [...one, ...other];
    for (const at of both) groups.set(at, both);
  }
  return [...new Set(groups.values())];
}

function isAsSure(link: Verdict, certainty: Certainty): boolean {
  return certainties.indexOf(link.certainty) <= certainties.indexOf(certainty);
}
