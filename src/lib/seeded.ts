// Numbers that look drawn and are the same each time for the same seed: for what has to be repeatable, never for identities.

/** From 0 up to, not including, 1. */
export type Draw = () => number;

/** Mulberry32 over a hash of the seed's characters. */
export function seeded(seed: string): Draw {
  let state = 2_166_136_261;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, not including, `below`. */
export function below(draw: Draw, below: number): number {
  return Math.floor(draw() * below);
}

/** One of them; undefined where there is none. */
export function oneOf<T>(draw: Draw, things: readonly T[]): T | undefined {
  return things[below(draw, things.length)];
}
