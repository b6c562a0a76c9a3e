import { useMemo } from 'react';
import type { Commitment } from '@/domain/commitment';
import { type AxisCoverage, type Coverage, coverageByAxis, coverageOf, standingOf } from '@/domain/coverage';
import { type DeskGroup, deskGroups } from '@/domain/desk';
import { type VoteFigure, votesOn } from '@/domain/desk-votes';
import type { CommitmentId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import type { Round } from '@/domain/round';
import { useLive, useRoom } from '@/live';

export interface Desk {
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly rounds: readonly Round[];
  readonly groups: readonly DeskGroup[];
  /** The commitments that are not set aside. */
  readonly standing: ReadonlySet<CommitmentId>;
  readonly coverage: Coverage;
  readonly byAxis: readonly AxisCoverage[];
  readonly votes: ReadonlyMap<string, readonly VoteFigure[]>;
}

/** The whole room, heard while the desk shows it; null until all of it is known. */
export function useDesk(): Desk | null {
  const { workshop, workshopId } = useRoom();
  const notes = useLive('notes', { workshopId, scope: 'room' }).value;
  const commitments = useLive('commitments', { workshopId, scope: 'room' }).value;
  const stacks = useLive('stacks', { workshopId, scope: 'room' }).value;
  const rounds = useLive('rounds', { workshopId }).value;
  const votes = useMemo(() => votesOn(rounds ?? []), [rounds]);
  return useMemo(() => {
    if (!notes || !commitments || !stacks || !rounds) return null;
    const standing = standingOf(commitments);
    return {
      ...{ notes, commitments, rounds, standing, votes },
      groups: deskGroups(workshop, { notes, commitments, stacks }),
      coverage: coverageOf(notes, standing),
      byAxis: coverageByAxis(workshop, notes, standing),
    };
  }, [workshop, notes, commitments, stacks, rounds, votes]);
}
