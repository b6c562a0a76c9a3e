// Twenty rooms of six devices on the real database with the deployed rules, through networks that fail: nothing is lost, nothing
// is doubled, and in the end every device shows what is kept. What is played and how to play more: docs/fuzzing.md.

import { describe, expect, it } from 'vitest';
import { HALL_STEPS, playHall } from './hall/play';
import { addedUp, mustHavePlayed, type Story } from './lib/story';
import { keptHalls } from './seeds';

const SEEDS = 20;

/** What all rooms together have done at the very least, or they have shown nothing. */
const FLOORS = {
  ...{ step: SEEDS * HALL_STEPS, accepted: 3_000, refused: 80, cut: 150, held: 120, away: 30 },
  ...{ proposeNote: 600, rewordNote: 200, withdrawNote: 100, moveNotes: 300, stackNotes: 150, startCommitment: 50 },
  ...{ renameCommitment: 100, enterPhase: 100, hideNote: 8, answerNote: 60, castBallot: 80, openRound: 15 },
  ...{ handOverAgain: 10, sendLate: 3 },
};

describe('a room at random', () => {
  const stories: Story[] = [];
  const named = new Map(keptHalls.map(({ seed, name }) => [seed, name]));
  const seeds = new Set([...Array.from({ length: SEEDS }, (_, i) => i + 1), ...named.keys()]);

  for (const seed of seeds)
    it.concurrent(`${named.get(seed) ?? 'loses and doubles nothing'} (seed ${seed})`, {
      timeout: 600_000,
    }, async () => {
      stories.push(await playHall(seed));
    });

  it('does something of everything', () => {
    console.log([...addedUp(stories).counts].map(([what, n]) => `${what} ${n}`).join(', '));
    expect(stories).toHaveLength(seeds.size);
    mustHavePlayed(addedUp(stories), FLOORS);
  });
});
