// Runs the parts asked for, one after the other so that none disturbs another, and prints one table.

import { bytes } from './bytes';
import { cost } from './cost';
import { crowd } from './crowd';
import { drag } from './drag';
import { exports } from './exports';
import type { Figure, Findings } from './lib/figure';
import { noiseLine } from './lib/noise';
import { tableOf } from './lib/table';
import { memory } from './memory';
import { seen } from './seen';
import { sizes } from './sizes';
import { time } from './time';

type Part = (options: { quick: boolean; whole: boolean }) => Promise<Findings>;

const parts: Readonly<Record<string, Part>> = { bytes, time, seen, drag, memory, crowd, cost, sizes, exports };

/** Returns false when a part couldn't be done, doesn't exist, or broke a ceiling. */
export async function bench(args: readonly string[]): Promise<boolean> {
  const quick = args.includes('--quick');
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
    return false;
  }
  const figures: Figure[] = [];
  const notes: string[] = [noiseLine()];
  const failed: string[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const begun = Date.now();
    try {
      const found = await part({ quick, whole: args.includes('--whole') });
      figures.push(...found.figures);
      notes.push(...found.notes);
      console.error(`${name}: done in ${Math.round((Date.now() - begun) / 1000)} s`);
    } catch (error) {
      failed.push(name);
      console.error(`${name} could not be measured:`, error);
    }
  }
  console.log(`\n${tableOf(figures)}\n\n${[...notes, noiseLine()].join('\n\n')}`);
  if (failed.length > 0) console.log(`\nNot measured: ${failed.join(', ')}.`);
  const broken = figures.filter(({ measured, ceiling }) => ceiling !== undefined && measured > ceiling);
  for (const { name, ceiling, unit } of broken) console.log(`\nAbove its ceiling of ${ceiling} ${unit}: ${name}.`);
  return failed.length === 0 && broken.length === 0;
}
