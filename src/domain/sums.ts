// What is kept of persons when the persons are deleted: sums, with the small groups kept back, and opinions that are nobody's.

import { type AttendanceLine, type AttendanceTotals, totalsOf } from './attendance';
import type { Change } from './change';
import { NOW } from './change';
import type { Instant } from './ids';
import type { Member } from './member';
import { type Participation, participationOf } from './participation';
import type { Rating } from './rating';
import type { Workshop } from './workshop';

/** One document of its own: facilitators alone read it, and no phone hears of it. */
export const SUMS = 'people';

export interface Sums {
  readonly id: typeof SUMS;
  readonly at: Instant;
  readonly participation: Participation;
  readonly attendance: AttendanceTotals;
  /** In the order of their words: that of their coming might tell whose they are. */
  readonly ratings: readonly Pick<Rating, 'level' | 'text'>[];
}

export interface Persons {
  readonly members: readonly Member[];
  readonly attendance: readonly AttendanceLine[];
  readonly ratings: readonly Rating[];
}

export function keepSums(workshop: Pick<Workshop, 'tables' | 'createdBy'>, persons: Persons): Change[] {
  const { members, attendance, ratings } = persons;
  const value = {
    at: NOW,
    participation: participationOf(workshop, members),
    attendance: totalsOf(attendance),
    ratings: ratings.map(({ level, text }) => ({ level, text })).sort(byWords),
  };
  return [{ op: 'put', in: 'sums', id: SUMS, value }];
}

function byWords(a: Sums['ratings'][number], b: Sums['ratings'][number]): number {
  return b.level - a.level || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
