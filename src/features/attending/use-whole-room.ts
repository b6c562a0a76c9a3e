import { useMemo } from 'react';
import type { Commitment } from '@/domain/commitment';
import { figuresOf, type RoomFigures } from '@/domain/figures';
import type { Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import { useLive, useRoom } from '@/live';

export interface WholeRoom {
  readonly members: readonly Member[];
  /** Whatever their state: the hidden ones are for moderating. */
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly figures: RoomFigures;
  /** A listener is lost; what was heard before still stands. */
  readonly lost: boolean;
}

/** Everything in the room, for facilitators and room screens: nobody else may hear it. Null until all is known. */
export function useWholeRoom(): WholeRoom | null {
  const { workshop, workshopId } = useRoom();
  const members = useLive('members', { workshopId });
  const notes = useLive('notes', { workshopId, scope: 'room' });
  const commitments = useLive('commitments', { workshopId, scope: 'room' });
  const lost = members.failed || notes.failed || commitments.failed;
  const known = useMemo(
    () =>
      members.value && notes.value && commitments.value
        ? { members: members.value, notes: notes.value, commitments: commitments.value }
        : null,
    [members.value, notes.value, commitments.value],
  );
  return useMemo(() => known && { ...known, figures: figuresOf(workshop, known), lost }, [workshop, known, lost]);
}
