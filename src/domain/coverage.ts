// How many proposals have been answered. A proposal is owed an answer as long as it is neither hidden nor withdrawn; that it
// lies in a commitment says something to its author, but is no answer in words, so both are counted.

import type { Commitment } from './commitment';
import { fateOf } from './fate';
import type { AxisId, CommitmentId } from './ids';
import type { Note } from './note';
import type { Workshop } from './workshop';

export interface Coverage {
  /** Those that are owed an answer: `answered + placed + without`. */
  readonly proposals: number;
  /** With an outcome and a sentence. */
  readonly answered: number;
  /** In a commitment that stands, and nothing more. */
  readonly placed: number;
  /** Neither. */
  readonly without: number;
  /** Counted apart: nobody is owed an answer for these. */
  readonly hidden: number;
  readonly withdrawn: number;
}

export type Owing = 'answered' | 'placed' | 'without';

export function isOwed({ state }: Pick<Note, 'state'>): boolean {
  return state === 'shown' || state === 'held';
}

export function standingOf(commitments: readonly Commitment[]): ReadonlySet<CommitmentId> {
  return new Set(commitments.filter(({ state }) => state !== 'set-aside').map(({ id }) => id));
}

/** How far a proposal is answered. `standing`: the commitments that are not set aside. */
export function owingOf(note: Pick<Note, 'answer' | 'commitmentId'>, standing: ReadonlySet<CommitmentId>): Owing {
  const fate = fateOf(note, standing);
  if (fate === 'answered') return 'answered';
  return fate === 'in-commitment' ? 'placed' : 'without';
}

export function coverageOf(notes: readonly Note[], standing: ReadonlySet<CommitmentId>): Coverage {
  const owed = notes.filter(isOwed);
  const count = (owing: Owing) => owed.filter((note) => owingOf(note, standing) === owing).length;
  return {
    proposals: owed.length,
    answered: count('answered'),
    placed: count('placed'),
    without: count('without'),
    hidden: notes.filter(({ state }) => state === 'hidden').length,
    withdrawn: notes.filter(({ state }) => state === 'withdrawn').length,
  };
}

export interface AxisCoverage {
  /** Null for proposals of an axis that was taken away. */
  readonly axisId: AxisId | null;
  readonly coverage: Coverage;
}

/** In the order of the axes; without an entry for lost axes when nothing belongs to one. */
export function coverageByAxis(
  { axes }: Pick<Workshop, 'axes'>,
  notes: readonly Note[],
  standing: ReadonlySet<CommitmentId>,
): readonly AxisCoverage[] {
  const known = new Set(axes.map(({ id }) => id));
  const lost = notes.filter(({ axisId }) => !known.has(axisId));
  const rows = axes.map(({ id }) => ({
    axisId: id,
    coverage: coverageOf(
      notes.filter(({ axisId }) => axisId === id),
      standing,
    ),
  }));
  return lost.length === 0 ? rows : [...rows, { axisId: null, coverage: coverageOf(lost, standing) }];
}

/** How many are not answered in words. */
export function unanswered({ placed, without }: Pick<Coverage, 'placed' | 'without'>): number {
  return placed + without;
}
