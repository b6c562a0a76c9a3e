import { describe, expect, it } from 'vitest';
import type { AxisId, NoteId, Rank, TableId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { isConfirmed, isLost, myNote } from '@/features/proposing/my-note';
import type { Unconfirmed } from '@/live';

const id = 'n1' as NoteId;
const entry: Unconfirmed = {
  noteId: id,
  slot: 3,
  text: 'Budget participatif',
  axisId: 'participation' as AxisId,
  tableId: 't1' as TableId,
  origin: 'phone',
  category: null,
  refused: false,
  sentLate: false,
  at: 1,
};
const note: Note = {
  id,
  slot: 3,
  text: 'Budget participatif',
  axisId: entry.axisId,
  tableId: entry.tableId,
  origin: 'phone',
  category: null,
  commitmentId: null,
  stackId: null,
  rank: 'a0' as Rank,
  state: 'shown',
  cleared: false,
  revealed: true,
  late: false,
  answer: null,
  createdAt: 1,
  updatedAt: 1,
  pending: false,
};

describe('what an author sees of a proposal', () => {
  it('waits as long as the outbox holds it', () => {
    expect(myNote(id, null, entry)?.status).toBe('waiting');
    expect(myNote(id, { ...note, pending: true }, entry)?.status).toBe('waiting');
    expect(myNote(id, note, null)?.status).toBe('sent');
  });

  it('says when it was refused, hidden or withdrawn', () => {
    expect(myNote(id, null, { ...entry, refused: true })?.status).toBe('refused');
    expect(myNote(id, { ...note, state: 'hidden' }, null)?.status).toBe('hidden');
    expect(myNote(id, { ...note, state: 'withdrawn' }, null)?.status).toBe('withdrawn');
  });

  it('shows the words typed here until the server has them', () => {
    expect(myNote(id, note, { ...entry, text: 'Nouveau texte' })?.text).toBe('Nouveau texte');
  });

  it('an unused slot shows nothing', () => {
    expect(myNote(id, null, null)).toBeNull();
  });
});

describe('the outbox forgets a proposal only when a snapshot of the server shows it', () => {
  it('not on what this device alone knows', () => {
    expect(isConfirmed(entry, note, false)).toBe(false);
    expect(isConfirmed(entry, { ...note, pending: true }, true)).toBe(false);
    expect(isConfirmed(entry, note, true)).toBe(true);
  });

  it('not when the server shows other words', () => {
    expect(isConfirmed(entry, { ...note, text: 'autre' }, true)).toBe(false);
  });

  it('hands it over again when neither server nor queue has it, and never one that was refused', () => {
    expect(isLost(entry, null, true)).toBe(true);
    expect(isLost(entry, null, false)).toBe(false);
    expect(isLost(entry, { ...note, pending: true, text: 'autre' }, true)).toBe(false);
    expect(isLost({ ...entry, refused: true }, null, true)).toBe(false);
    expect(isLost(entry, note, true)).toBe(false);
  });
});
