import { useMemo } from 'react';
import type { Commitment } from '@/domain/commitment';
import { figuresOf, type RoomFigures } from '@/domain/figures';
import type { TableId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import type { Stack } from '@/domain/stack';
import { useLive, useRoom } from '@/live';

export interface WholeRoom {
  readonly members: readonly Member[];
  /** Whatever their state: the hidden ones are for moderating. */
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly stacks: readonly Stack[];
  readonly figures: RoomFigures;
  /** A listener is lost; what was heard before still stands. */
  readonly lost: boolean;
}

/**
 * Everything in the room, for facilitators and room screens: nobody else may hear it. Null until all is known. A screen
 * knows people only as the numbers that a console publishes. `scope`: one table's part of it, what is shown there.
 */
export function useWholeRoom(scope: TableId | 'room' = 'room'): WholeRoom | null {
  const { workshop, workshopId, me } = useRoom();
  const counted = me.role === 'screen';
  const members = useLive('members', { workshopId }, !counted);
  const tables = useLive('tables', { workshopId }, counted);
  const notes = useLive('notes', { workshopId, scope });
  const commitments = useLive('commitments', { workshopId, scope });
  const stacks = useLive('stacks', { workshopId, scope });
  const lost = members.failed || tables.failed || notes.failed || commitments.failed || stacks.failed;
  const known = useMemo(() => {
    const present = counted ? tables.value && [] : members.value;
    if (!present || !notes.value || !commitments.value || !stacks.value) return null;
    const people = tables.value && new Map(tables.value.map((table) => [table.id, table.people]));
    return { members: present, people, notes: notes.value, commitments: commitments.value, stacks: stacks.value };
  }, [counted, members.value, tables.value, notes.value, commitments.value, stacks.value]);
  return useMemo(() => known && { ...known, figures: figuresOf(workshop, known), lost }, [workshop, known, lost]);
}
