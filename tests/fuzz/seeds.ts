// Seeds that once showed something. They are played every time, so that what was mended stays mended.

export interface KeptSeed {
  readonly name: string;
  readonly seed: number;
  readonly showed: string;
}

/** Days on the memory keeper, of a thousand steps. */
export const keptDays: readonly KeptSeed[] = [];

/** Rooms on the emulator. */
export const keptHalls: readonly KeptSeed[] = [
  {
    name: 'hands a proposal over again that the emulator says is not there',
    seed: 2,
    showed: 'its author’s phone did not show it, and neither did the list of the table on the same phone',
  },
  {
    name: 'shows no longer what was moved while its author withdrew it',
    seed: 3,
    showed: 'the list of whoever had moved it showed it for ever, as under way',
  },
];
