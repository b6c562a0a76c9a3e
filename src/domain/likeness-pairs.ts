// Which pairs are worth comparing: those that share words, or letters rare enough, and of these a few for each proposal.

import type { Reading } from './likeness-reading';
import type { Weigh } from './likeness-verdict';

/** Compared at most for each proposal, whatever was written. */
export const NEIGHBOURS = 12;
/** Three letters in a row that more proposals hold tell nothing. */
const WIDESPREAD = 24;
const WORTH_OF_THREE = 0.05;

/** By their places, the lower first; each pair once. */
export function pairsWorthComparing(readings: readonly Reading[], weigh: Weigh): (readonly [number, number])[] {
  const features = readings.map((reading) => featuresOf(reading, weigh));
  const holders = holdersOf(features);
  const totals = features.map((worths) => [...worths.values()].reduce((total, worth) => total + worth, 0));
  const shared = new Float64Array(readings.length);
  const pairs = new Map<number, readonly [number, number]>();
  features.forEach((worths, at) => {
    shared.fill(0);
    for (const [feature, worth] of worths) {
      for (const other of holders.get(feature) ?? []) shared[other] = (shared[other] ?? 0) + worth;
    }
    shared[at] = 0;
    const nearness = shared.map((worth, other) => worth / ((totals[at] ?? 0) + (totals[other] ?? 0) || 1));
    for (const other of highest(nearness)) {
      const [low, high] = at < other ? [at, other] : [other, at];
      pairs.set(low * readings.length + high, [low, high]);
    }
  });
  return [...pairs.values()];
}

function holdersOf(features: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  features.forEach((worths, at) => {
    for (const feature of worths.keys()) {
      const known = holders.get(feature);
      if (known) known.push(at);
      else holders.set(feature, [at]);
    }
  });
  for (const [feature, held] of holders) if (isThree(feature) && held.length > WIDESPREAD) holders.delete(feature);
  return holders;
}

/** Where the highest numbers above nothing are, the first among equals; NEIGHBOURS at most, in no order. */
function highest(numbers: Float64Array): readonly number[] {
  const bar = numbers.slice().sort()[numbers.length - NEIGHBOURS] ?? 0;
  const above: number[] = [];
  const level: number[] = [];
  numbers.forEach((number, at) => {
    if (number > bar) above.push(at);
    else if (number === bar && number > 0) level.push(at);
  });
  return [...above, ...level.slice(0, NEIGHBOURS - above.length)];
}

function featuresOf({ words, threes }: Reading, weigh: Weigh): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const three of threes) features.set(three, WORTH_OF_THREE);
  for (const word of words.values()) {
    features.set(`word ${word.key}`, weigh(word));
    if (word.sound) features.set(`word ~${word.sound}`, weigh(word) / 2);
  }
  return features;
}

/** Words are marked, so that three letters are never taken for one. */
function isThree(feature: string): boolean {
  return feature.length === 3;
}
