// A day played at random, and looked at again and again while it goes on.

import { weighed } from '../lib/draw';
import { newStory, type Story, toldFailure } from '../lib/story';
import * as arranging from './arranging';
import { comeBack, type Day, openDay, type Person } from './day';
import { judge } from './oracle';
import * as proposing from './proposing';
import * as steering from './steering';
import * as undoing from './undoing';
import * as voting from './voting';
import * as wording from './wording';

type Act = (day: Day, person: Person) => Promise<boolean>;

/** How often each is tried, among all. */
const acts: readonly (readonly [number, Act])[] = [
  ...([
    [14, proposing.propose],
    [5, proposing.reword],
    [4, proposing.withdrawOrShow],
    [6, proposing.moderate],
  ] as const),
  ...([
    [1, proposing.changeModeration],
    [5, proposing.beLate],
    [1, proposing.importRows],
  ] as const),
  ...([
    [12, arranging.move],
    [10, arranging.stack],
    [5, arranging.takeApart],
    [4, arranging.nameStack],
  ] as const),
  ...([
    [4, arranging.startOne],
    [5, arranging.shape],
  ] as const),
  ...([
    [8, wording.fillIn],
    [2, wording.split],
    [2, wording.merge],
  ] as const),
  ...([
    [6, steering.changePhase],
    [3, steering.stopOrShow],
    [4, steering.turnClock],
    [2, steering.seat],
  ] as const),
  ...([
    [3, steering.tellOfOneself],
    [2, steering.sign],
    [2, steering.rate],
  ] as const),
  ...([
    [3, voting.open],
    [9, voting.vote],
    [2, voting.countHands],
    [6, voting.closeOrCount],
    [6, voting.answer],
  ] as const),
  ...([
    [9, undoing.undo],
    [2, undoing.goAway],
    [6, undoing.comeBackAgain],
  ] as const),
];
const JUDGED_EVERY = 50;

export async function playDay(seed: number, steps = 1_000, onStep: (line: string) => void = () => {}): Promise<Story> {
  let story = newStory();
  try {
    const day = await openDay(seed);
    story = day.story;
    for (let step = 1; step <= steps; step++) {
      const told = story.lines.length;
      await oneStep(day);
      story.lines.slice(told).forEach(onStep);
      if (step % JUDGED_EVERY === 0) judge(day);
    }
    for (const person of day.people) await comeBack(day, person);
    judge(day);
    return story;
  } catch (cause) {
    throw toldFailure(seed, story, cause);
  }
}

/** Tries until somebody can do something: a step is something done. */
async function oneStep(day: Day): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const person = day.draw.oneOf(day.people);
    if (person && (await weighed(day.draw, acts)?.(day, person))) return;
  }
  throw new Error('nobody can do anything any more');
}
