// The organisers' word that answering is done. With proposals unanswered it takes their knowing it, and what they knew is kept.

import type { Change } from './change';
import { NOW } from './change';
import { type Coverage, unanswered } from './coverage';
import type { Instant } from './ids';

export interface Finish {
  readonly id: string;
  readonly at: Instant;
  /** As they were counted then: see `Coverage`. */
  readonly proposals: number;
  readonly placed: number;
  readonly without: number;
  /** Answering goes on after all. */
  readonly reopened: boolean;
}

/** The only one there is. */
export const FINISH = 'answers';

/** `knowing`: those who finish have been shown what has no answer and have said so. Without it, only a whole is finished. */
export function finishAnswers(coverage: Coverage, knowing: boolean): Change[] {
  if (unanswered(coverage) > 0 && !knowing) return [];
  const { proposals, placed, without } = coverage;
  return [{ op: 'put', in: 'finishes', id: FINISH, value: { at: NOW, proposals, placed, without, reopened: false } }];
}

export function reopenAnswers(): Change[] {
  return [{ op: 'patch', in: 'finishes', id: FINISH, fields: { reopened: true } }];
}

/** What has come to be unanswered since: late proposals, answers taken back. */
export function unansweredSince(finish: Pick<Finish, 'placed' | 'without'>, coverage: Coverage): number {
  return Math.max(0, unanswered(coverage) - unanswered(finish));
}
