// Six devices, the real rules, networks that fail: when everything is let through, all show the same, and nothing that was
// acknowledged is missing or there twice. What is played and how to play more: docs/fuzzing.md.

import { describe, it } from 'vitest';
import { playHall } from './hall/play';
import { addedUp, mustHavePlayed, type Story } from './lib/story';
import { keptHalls } from './seeds';

const SEEDS = 20;
const PATIENCE_MS = 240_000;

describe.concurrent('a room at random', () => {
  const stories: Story[] = [];

  for (let seed = 1; seed <= SEEDS; seed++)
    it(`loses and doubles nothing (seed ${seed})`, { timeout: PATIENCE_MS }, async () => {
      stories.push(await playHall(seed));
    });

  for (const { name, seed } of keptHalls)
    it(`${name} (seed ${seed})`, { timeout: PATIENCE_MS }, async () => {
      await playHall(seed);
    });
});
