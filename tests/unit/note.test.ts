import { describe, expect, it } from 'vitest';
import { boardOf, moveNotes, notesIn } from '@/domain/board';
import type { Rank, UserId, WorkshopId } from '@/domain/ids';
import { changeNoteState, type Draft, freeSlot, noteIdOf, proposeNote, rewordNote, slotsOf } from '@/domain/note';
import { NOTE_UNITS, textFault, tidied, withoutForbidden } from '@/domain/note-text';
import { axisId, nId, noteOf, tableId } from '../support/notes';
import { badTexts, goodTexts } from '../support/texts';

const w = 'w1' as WorkshopId;
const draft: Draft = { slot: 3, text: 'Idée', axisId, tableId, origin: 'phone', category: null };
const rankOf = (author: string, after: Rank | null = null) => {
  const [change] = proposeNote(noteIdOf(w, author as UserId, 3), draft, after);
  return change?.op === 'put' && change.in === 'notes' ? change.value.rank : ('' as Rank);
};

describe('a text', () => {
  it.each(Object.entries(goodTexts))('is taken: %s', (_name, text) => expect(textFault(text)).toBeNull());
  it.each(Object.entries(badTexts))('is refused: %s', (_name, text) => expect(textFault(text)).not.toBeNull());

  it('says what is wrong with it', () => {
    expect(textFault(' \n ')).toBe('empty');
    expect(textFault('x'.repeat(NOTE_UNITS + 1))).toBe('too-long');
    expect(textFault('x'.repeat(161), 160)).toBe('too-long');
    expect(textFault('a\u202Eb')).toBe('forbidden-characters');
  });

  it('is tidied without losing a word, and rid of what is forbidden only when asked', () => {
    expect(tidied('  a\r\nb\tc\rd  ')).toBe('a\nb c\nd');
    expect(tidied('half \uD83D')).toBe('half \uFFFD');
    for (const text of Object.values(badTexts)) {
      const fault = textFault(withoutForbidden(text));
      expect(fault === null || fault === 'empty' || fault === 'too-long').toBe(true);
    }
  });
});

describe('authorship', () => {
  it('is proved by the id, which tells nothing else', () => {
    const id = noteIdOf(w, 'u1' as UserId, 0);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(noteIdOf(w, 'u1' as UserId, 0)).toBe(id);
    expect(new Set([id, noteIdOf(w, 'u1' as UserId, 1), noteIdOf(w, 'u2' as UserId, 0)]).size).toBe(3);
  });

  it('is capped by the slots of the role', () => {
    expect([slotsOf('participant'), slotsOf('rapporteur'), slotsOf('facilitator')]).toEqual([40, 400, 4000]);
    expect([slotsOf('observer'), slotsOf('screen')]).toEqual([0, 0]);
    const all = new Set(Array.from({ length: 40 }, (_, slot) => slot));
    expect(freeSlot('participant', all, () => 0)).toBeNull();
    expect(freeSlot('participant', new Set([0, 2]), (below) => below - 1)).toBe(39);
    expect(freeSlot('participant', new Set([0, 2]), () => 1)).toBe(3);
  });
});

describe('proposing', () => {
  it('is one whole document in the pool', () => {
    expect(proposeNote(nId('n1'), draft, null)).toMatchObject([
      {
        op: 'put',
        in: 'notes',
        id: 'n1',
        value: { ...draft, commitmentId: null, state: 'shown', cleared: false, late: false },
      },
    ]);
    expect(proposeNote(nId('n1'), draft, null, { late: true })).toMatchObject([{ value: { late: true } }]);
  });

  it('twice gives the same document; people who know nothing of each other get ranks with room between them', () => {
    expect(rankOf('u1')).toBe(rankOf('u1'));
    const ranks = Array.from({ length: 20 }, (_, i) => rankOf(`u${i}`));
    expect(new Set(ranks).size).toBe(20);
    const notes = ranks.map((rank, i) => noteOf(`n${i}`, { rank }));
    const board = boardOf(notes, []);
    const before = notesIn(board, 'pool').map(({ id }) => id);
    const [last = nId('')] = before.slice(-1);
    const [change] = moveNotes(board, [last], 'pool', 1);
    const rank = change?.op === 'patch' && change.in === 'notes' ? change.fields.rank : undefined;
    const moved = boardOf(
      notes.map((note) => (note.id === last && rank ? { ...note, rank } : note)),
      [],
    );
    expect(notesIn(moved, 'pool').map(({ id }) => id)).toEqual([before[0], last, ...before.slice(1, -1)]);
  });

  it('comes after the author’s last one, and stays short', () => {
    let rank: Rank | null = null;
    for (let i = 0; i < 100; i++) {
      const next = rankOf('u1', rank);
      expect(rank === null || next > rank).toBe(true);
      rank = next;
    }
    expect(rank?.length).toBeLessThan(12);
  });
});

it('rewording and changing state touch nothing else', () => {
  expect(rewordNote({ id: nId('n1'), state: 'shown' }, 'Autre')).toMatchObject([
    { op: 'patch', fields: { text: 'Autre' } },
  ]);
  const [change] = changeNoteState(nId('n1'), 'withdrawn');
  expect(change?.op === 'patch' && Object.keys(change.fields).sort()).toEqual(['state', 'updatedAt']);
});
