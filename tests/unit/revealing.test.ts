import { expect, it } from 'vitest';
import type { WorkshopId } from '@/domain/ids';
import { changeNoteState, proposeNote, rewordNote } from '@/domain/note';
import { revealNotes, sealedAmong } from '@/domain/revealing';
import { enterPhase, openingStage } from '@/domain/stage';
import { trailOf } from '@/domain/trail';
import { nId, noteOf } from '../support/notes';

const W = 'w' as WorkshopId;
const draft = { slot: 1, text: 'x', axisId: noteOf('n').axisId, tableId: noteOf('n').tableId } as const;

it('what is written in private is sealed, what is written openly is not', () => {
  const whole = { ...draft, origin: 'phone', category: null } as const;
  expect(proposeNote(nId('n1'), whole, null, { sealed: true })).toMatchObject([{ value: { revealed: false } }]);
  expect(proposeNote(nId('n1'), whole, null)).toMatchObject([{ value: { revealed: true } }]);
});

it('other words written in private are private again; where nothing is, nothing is said of it', () => {
  expect(rewordNote(noteOf('n1'), 'y', { sealed: true })).toMatchObject([{ fields: { revealed: false } }]);
  expect(rewordNote(noteOf('n1', { revealed: false }), 'y', { sealed: true })[0]).not.toHaveProperty('fields.revealed');
  expect(rewordNote(noteOf('n1'), 'y')[0]).not.toHaveProperty('fields.revealed');
});

it('all that is sealed is revealed, the hidden and the withdrawn too, four hundred at once', () => {
  const some = [noteOf('a'), noteOf('b', { revealed: false, state: 'hidden' }), noteOf('c', { revealed: false })];
  expect(sealedAmong(some)).toEqual(['b', 'c']);
  const many = Array.from({ length: 500 }, (_, i) => noteOf(`n${i}`, { revealed: false }));
  expect(sealedAmong(many)).toHaveLength(400);
});

it('the trail has one entry for a reveal, the workshop’s, and still one for each note hidden', () => {
  const stage = { ...openingStage, changedAt: 0, phase: 'propose' as const };
  const entries = (changes: Parameters<typeof trailOf>[1]) =>
    trailOf(
      'enterPhase',
      changes,
      { role: 'facilitator', tableId: null },
      () => undefined,
      () => 'e',
    );
  const all = [...enterPhase(W, stage, 'group'), ...revealNotes([nId('a'), nId('b')])];
  expect(entries(all)).toMatchObject([{ value: { subject: `workshops/${W}` } }]);
  expect(entries(changeNoteState(nId('a'), 'hidden'))).toHaveLength(1);
});
