// What scripts/fuzz.mjs loads. It plays while it is being loaded, because its loader closes afterwards and the parts still import
// things then.

import { playDay } from './day/play';

interface Asked {
  readonly from: number;
  readonly seeds: number;
  /** Null: as many as usual. */
  readonly steps: number | null;
  readonly kinds: readonly string[];
  readonly told: boolean;
}

// Written by the script that loads this.
const asked = JSON.parse(process.env.WARSHA_FUZZ ?? '{}') as Asked;

async function days(): Promise<number> {
  let failed = 0;
  for (let seed = asked.from; seed < asked.from + asked.seeds; seed++)
    failed += await played('day', () => playDay(seed, asked.steps ?? 1_000, asked.told ? console.log : undefined));
  return failed;
}

async function played(kind: string, play: () => Promise<unknown>): Promise<number> {
  try {
    await play();
    return 0;
  } catch (error) {
    console.log(`${kind}: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

export const failures = asked.kinds.includes('day') ? await days() : 0;
if (failures === 0) console.log(`${asked.seeds} seeds from ${asked.from}: nothing was lost and nothing doubled.`);
