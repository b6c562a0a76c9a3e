import { expect, test } from 'vitest';
import type { AxisId, Rank, TableId, UserId, WorkshopId } from '@/domain/ids';
import { type LateNote, takeInLate } from '@/domain/late';
import { freeSlot, type Note, noteIdOf, usedSlots } from '@/domain/note';

const w = 'w1' as WorkshopId;
const me = 'u1' as UserId;
const late: LateNote = {
  id: 'l1',
  text: 'Trop tard',
  axisId: 'a1' as AxisId,
  tableId: 't1' as TableId,
  taken: false,
  at: 5,
};

test('a late proposal becomes a note of its table, marked as late, and leaves the box, in one batch', () => {
  const id = noteIdOf(w, me, 7);
  const [note, mark, ...rest] = takeInLate(late, { id, slot: 7, text: 'Trop tard', after: 'a0' as Rank });
  expect(note).toMatchObject({
    op: 'put',
    in: 'notes',
    id,
    value: {
      text: 'Trop tard',
      tableId: 't1',
      axisId: 'a1',
      slot: 7,
      cleared: true,
      late: true,
      state: 'shown',
      rank: expect.stringMatching(/^a1/),
    },
  });
  expect(mark).toEqual({ op: 'patch', in: 'late', id: 'l1', fields: { taken: true } });
  expect(rest).toEqual([]);
});

test('the slots one has used are found among all notes; those of others do not count', () => {
  // Only these two fields tell whose a note is.
  const notes = [
    { id: noteIdOf(w, me, 3), slot: 3 },
    { id: noteIdOf(w, 'u2' as UserId, 4), slot: 4 },
  ] as unknown as Note[];
  expect([...usedSlots(w, me, notes)]).toEqual([3]);
  expect(freeSlot('facilitator', new Set([0]), () => 0)).toBe(1);
});
