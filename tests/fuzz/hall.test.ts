// Six devices, the real rules, networks that fail: when everything is let through, all show the same, and nothing that was
// acknowledged is missing or there twice. What is played and how to play more: docs/fuzzing.md.

import { describe, it } from 'vitest';
import { playHall } from './hall/play';
import { addedUp, mustHavePlayed, type Story } from './lib/story';
import { keptHalls } from './seeds';

const SEEDS = 20;
const PATIENCE_MS = 240_000;

/** What all rooms together have done at the very least, or they have shown nothing. */
const FLOORS = {
  accepted: 1_500,
  refused: 40,
  cut: 100,
  held: 60,
  away: 10,
  proposeNote: 200,
  moveNotes: 150,
  castBallot: 30,
};

const stories: Story[] = [];

describe.concurrent('a room at random', () => {
  for (let seed = 1; seed <= SEEDS; seed++)
    it(`loses and doubles nothing (seed ${seed})`, { timeout: PATIENCE_MS }, async () => {
      stories.push(await playHall(seed));
    });

  for (const { name, seed } of keptHalls)
    it(`${name} (seed ${seed})`, { timeout: PATIENCE_MS }, async () => {
      await playHall(seed);
    });
});

it('does something of everything', () => {
  mustHavePlayed(addedUp(stories), FLOORS);
});
