// Seeds that once showed something. They are played every time, so that what was mended stays mended.

export interface KeptSeed {
  readonly name: string;
  readonly seed: number;
  readonly showed: string;
}

/** Days on the memory keeper, of a thousand steps. */
export const keptDays: readonly KeptSeed[] = [];
