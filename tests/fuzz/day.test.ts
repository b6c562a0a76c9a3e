// Ten thousand steps of people who do what comes to their minds, on the memory keeper: nothing is lost, nothing is doubled, and
// everything that is counted is counted right. What is played and how to play more: docs/fuzzing.md.

import { describe, expect, it } from 'vitest';
import { playDay } from './day/play';
import { addedUp, mustHavePlayed, type Story } from './lib/story';
import { keptDays } from './seeds';

const STEPS = 1_000;

describe('a day at random', () => {
  const stories: Story[] = [];

  for (let seed = 1; seed <= 10; seed++)
    it(`loses and doubles nothing (seed ${seed})`, { timeout: 60_000 }, async () => {
      stories.push(await playDay(seed, STEPS));
    });

  for (const { name, seed } of keptDays)
    it(`${name} (seed ${seed})`, { timeout: 60_000 }, async () => {
      await playDay(seed, STEPS);
    });

  it('does something of everything', () => {
    expect(stories).toHaveLength(10);
    console.log([...addedUp(stories).counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    mustHavePlayed(addedUp(stories), {});
  });
});
