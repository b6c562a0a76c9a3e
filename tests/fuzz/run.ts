// What scripts/fuzz.mjs loads. It plays while it is being loaded, because its loader closes afterwards and the parts still import
// things then.

import { playDay } from './day/play';
import { playHall } from './hall/play';
import { addedUp, type Story } from './lib/story';

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
const seeds = Array.from({ length: asked.seeds }, (_, i) => asked.from + i);
const steps = asked.steps ?? undefined;
const onStep = asked.told ? (line: string) => console.log(line) : undefined;
/** Halls wait more than they work. */
const AT_ONCE = 5;

const stories: Story[] = [];

async function played(kind: string, play: () => Promise<Story>): Promise<number> {
  try {
    stories.push(await play());
    return 0;
  } catch (error) {
    console.log(`${kind}: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

async function all(kind: string, play: (seed: number) => Promise<Story>, atOnce: number): Promise<number> {
  const left = [...seeds];
  let failed = 0;
  const worker = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const now = seed;
      failed += await played(kind, () => play(now));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failed;
}

const days = asked.kinds.includes('day') ? await all('day', (seed) => playDay(seed, steps, onStep), 1) : 0;
const halls = asked.kinds.includes('hall') ? await all('hall', (seed) => playHall(seed, steps, onStep), AT_ONCE) : 0;
export const failures = days + halls;
console.log([...addedUp(stories).counts].map(([what, n]) => `${what} ${n}`).join(', '));
if (failures === 0) console.log(`${asked.seeds} seeds from ${asked.from}: nothing was lost and nothing doubled.`);
