// Chance that can be had again: the same seed draws the same numbers in the same order.

export interface Draw {
  /** A whole number from 0 up to, not including, `end`; 0 for an end of 0. */
  below(end: number): number;
  /** True so often: 0.25 is one time in four. */
  chance(share: number): boolean;
  oneOf<T>(list: readonly T[]): T | undefined;
  /** From one to `most` different ones, in an order of their own; none of none. */
  some<T>(list: readonly T[], most: number): T[];
  /** So many letters and digits. */
  name(length: number): string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Mulberry32: small, even enough, and the same on every machine. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    oneOf: (list) => list[below(list.length)],
    some(list, most) {
      const left = [...list];
      const count = Math.min(left.length, 1 + below(most));
      return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat();
    },
    name: (length) => Array.from({ length }, () => letters.charAt(below(letters.length))).join(''),
  };
}

/** One of these, the heavier the oftener. */
export function weighed<T>(draw: Draw, list: readonly (readonly [weight: number, thing: T])[]): T | undefined {
  let left = draw.below(list.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, thing] of list) {
    if (left < weight) return thing;
    left -= weight;
  }
  return undefined;
}
