// Notes, stacks and commitments for tests of the domain, with only what a test is about.

import type { Commitment } from '@/domain/commitment';
import type { AxisId, CommitmentId, NoteId, Rank, StackId, TableId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import type { Stack } from '@/domain/stack';

export const axisId = 'a1' as AxisId;
export const tableId = 't1' as TableId;
export const cId = (id: string) => id as CommitmentId;
export const nId = (id: string) => id as NoteId;
export const sId = (id: string) => id as StackId;

export function noteOf(id: string, fields: Partial<Note> = {}): Note {
  return {
    ...{ id: nId(id), axisId, tableId, text: id, slot: 0, origin: 'phone', category: null, commitmentId: null },
    ...{
      stackId: null,
      rank: 'a0' as Rank,
      state: 'shown',
      cleared: false,
      revealed: true,
      late: false,
      answer: null,
      createdAt: 1,
      updatedAt: 1,
    },
    pending: false,
    ...fields,
  };
}

export function commitmentOf(id: string, fields: Partial<Commitment> = {}): Commitment {
  return {
    ...{ id: cId(id), axisId, tableId, title: id, rank: 'a0' as Rank, state: 'draft', createdAt: 1, updatedAt: 1 },
    ...fields,
  };
}

export function stackOf(id: string, fields: Partial<Stack> = {}): Stack {
  return { id: sId(id), axisId, tableId, title: '', rank: 'a0' as Rank, ...fields };
}
