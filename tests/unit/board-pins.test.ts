import { describe, expect, it } from 'vitest';
import { boardOf, moveNotes } from '@/domain/board';
import type { Rank } from '@/domain/ids';
import { noPins, pinAt, pinsOf, stillNeeded, withPins } from '@/features/drafting/pins';
import { createSession, pinsIn } from '@/features/drafting/session';
import { cId, commitmentOf, nId, noteOf } from '../support/notes';

const rank = (text: string) => text as Rank;
const n1 = noteOf('n1', { rank: rank('a0') });
const n2 = noteOf('n2', { rank: rank('a1') });
const elsewhere = { ...n1, commitmentId: cId('c1'), rank: rank('a5') };

describe('what I hold is not moved under my finger', () => {
  it('stays where it was picked up while others move it, and goes on with everything else they change', () => {
    const session = createSession();
    session.getState().lift({ note: n1, by: 'touch' }, { place: 'pool', index: 0 });
    const reworded = { ...elsewhere, text: 'Autre' };
    expect(withPins([reworded, n2], pinsIn(session.getState()))).toEqual([{ ...n1, text: 'Autre' }, n2]);
    session.getState().letGo();
    expect(pinsIn(session.getState())).toBe(noPins);
  });

  it('changes nothing about a list in which all is in place: nothing renders anew', () => {
    const notes = [n1, n2];
    expect(withPins(notes, new Map([[n1.id, pinAt(n1)]]))).toBe(notes);
    expect(withPins(notes, new Map([[nId('gone'), pinAt(n1)]]))).toBe(notes);
  });
});

describe('what I dropped stays there until a snapshot shows it', () => {
  const board = boardOf([n1, n2], [commitmentOf('c1')]);
  const pins = pinsOf(moveNotes(board, [n1.id], cId('c1'), 'end'), [n1]);

  it('is shown at once where the plan puts it', () => {
    expect(withPins([n1, n2], pins)).toMatchObject([{ id: 'n1', commitmentId: 'c1' }, n2]);
  });

  it('is needed until then, and no longer', () => {
    expect(stillNeeded(pins, [n1, n2])).toBe(pins);
    expect(stillNeeded(pins, withPins([n1, n2], pins)).size).toBe(0);
    expect(stillNeeded(pins, [n2]).size).toBe(0);
  });
});

it('selecting collects and drops notes; without it a press opens one', () => {
  const session = createSession();
  const { press, select } = session.getState();
  press(n1.id);
  expect(session.getState().opened).toEqual({ kind: 'note', id: 'n1' });
  select(true);
  press(n1.id);
  press(n2.id);
  press(n1.id);
  expect([...session.getState().selected]).toEqual(['n2']);
  select(false);
  expect(session.getState().selected.size).toBe(0);
});
