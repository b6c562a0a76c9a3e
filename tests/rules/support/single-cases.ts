import { type Difference, differing, type Situation } from './situation';
import type { Twins } from './twins';

/** One situation by itself, and what the rules are to say of it. */
export interface SingleCase {
  /** Its sentence and what is different in it. */
  readonly name: string;
  readonly situation: Situation;
  readonly isAllowed: boolean;
}

export function singleCases(all: readonly Twins[]): SingleCase[] {
  return all.flatMap(({ sentence, allowed, but, also = {} }) => {
    const made = (kind: string, differences: Readonly<Record<string, Difference>>, isAllowed: boolean) =>
      Object.entries(differences).map(([name, difference]) => {
        const situation = differing(allowed, difference);
        return { name: `${sentence} › ${kind}: ${name}`, situation, isAllowed };
      });
    return [
      { name: `${sentence} › allowed`, situation: allowed, isAllowed: true },
      ...made('also', also, true),
      ...made('but not', but, false),
    ];
  });
}
