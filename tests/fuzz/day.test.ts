// Ten thousand steps of people who do what comes to their minds, on the memory keeper: nothing is lost, nothing is doubled, and
// everything that is counted is counted right. What is played and how to play more: docs/fuzzing.md.

import { describe, expect, it } from 'vitest';
import { playDay } from './day/play';
import { addedUp, mustHavePlayed, type Story } from './lib/story';
import { keptDays } from './seeds';

const SEEDS = 10;
const STEPS = 1_000;

/** What all days together have done at the very least, or they have shown nothing. */
const FLOORS = {
  ...{
    arrived: 5_000,
    refused: 30,
    repeated: 500,
    backWith: 500,
    proposeNote: 500,
    rewordNote: 150,
    withdrawNote: 120,
  },
  ...{ restoreNote: 15, letPass: 20, hideNote: 20, sendLate: 200, takeInLate: 50, importProposals: 10, moveNotes: 200 },
  ...{
    stackNotes: 200,
    unstackNotes: 60,
    renameStack: 60,
    reorderStack: 15,
    startCommitment: 80,
    renameCommitment: 30,
  },
  ...{
    setAsideCommitment: 50,
    splitCommitment: 30,
    mergeCommitments: 20,
    writeShort: 60,
    addRow: 50,
    dropRow: 5,
    fillIn: 20,
  },
  ...{ enterPhase: 60, freeze: 5, startClock: 15, seatMember: 8, openRound: 20, castBallot: 50, closeRound: 15 },
  ...{
    publishResult: 10,
    publishTurnout: 20,
    answerNote: 50,
    undoMoveNotes: 70,
    undoStackNotes: 50,
    undoWithdrawNote: 50,
  },
  ...{ undoMergeCommitments: 8, undoEnterPhase: 8, undoAnswerNote: 3, signAttendance: 50, withdrawAttendance: 30 },
};

describe('a day at random', () => {
  const stories: Story[] = [];

  for (let seed = 1; seed <= SEEDS; seed++)
    it(`loses and doubles nothing (seed ${seed})`, { timeout: 60_000 }, async () => {
      stories.push(await playDay(seed, STEPS));
    });

  for (const { name, seed } of keptDays)
    it(`${name} (seed ${seed})`, { timeout: 60_000 }, async () => {
      await playDay(seed, STEPS);
    });

  it('does something of everything', () => {
    expect(stories).toHaveLength(SEEDS);
    mustHavePlayed(addedUp(stories), FLOORS);
  });
});
