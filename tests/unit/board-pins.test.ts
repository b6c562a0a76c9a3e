import { describe, expect, it } from 'vitest';
import { boardOf, moveNotes, stackIn, type Thing } from '@/domain/board';
import type { Rank } from '@/domain/ids';
import { moveStack, stackNotes } from '@/domain/stacking';
import { noPins, pinsAt, pinsOf, stillNeeded, withPins, withStackPins } from '@/features/drafting/pins';
import { createSession, pinsIn } from '@/features/drafting/session';
import { cId, commitmentOf, nId, noteOf, sId, stackOf } from '../support/notes';

const rank = (text: string) => text as Rank;
const n1 = noteOf('n1', { rank: rank('a0') });
const n2 = noteOf('n2', { rank: rank('a1') });
const thingOf = (note: typeof n1): Thing => ({ id: note.id, rank: note.rank, stack: null, notes: [note] });
const elsewhere = { ...n1, commitmentId: cId('c1'), rank: rank('a5') };

describe('what I hold is not moved under my finger', () => {
  it('stays where it was picked up while others move it, and goes on with everything else they change', () => {
    const session = createSession();
    session.getState().lift({ thing: thingOf(n1), by: 'touch' }, { place: 'pool', index: 0 });
    const reworded = { ...elsewhere, text: 'Autre' };
    expect(withPins([reworded, n2], pinsIn(session.getState()))).toEqual([{ ...n1, text: 'Autre' }, n2]);
    session.getState().letGo();
    expect(pinsIn(session.getState())).toBe(noPins);
  });

  it('changes nothing about a list in which all is in place: nothing renders anew', () => {
    const notes = [n1, n2];
    expect(withPins(notes, pinsAt(thingOf(n1)))).toBe(notes);
    expect(withPins(notes, pinsAt(thingOf({ ...n1, id: nId('gone') })))).toBe(notes);
  });
});

describe('what I dropped stays there until a snapshot shows it', () => {
  const board = boardOf([n1, n2], [commitmentOf('c1')]);
  const pins = pinsOf(moveNotes(board, [n1.id], cId('c1'), 'end'), board);

  it('is shown at once where the plan puts it', () => {
    expect(withPins([n1, n2], pins)).toMatchObject([{ id: 'n1', commitmentId: 'c1' }, n2]);
  });

  it('is needed until then, and no longer', () => {
    expect(stillNeeded(pins, [n1, n2], [])).toBe(pins);
    expect(stillNeeded(pins, withPins([n1, n2], pins), [])).toEqual(noPins);
    expect(stillNeeded(pins, [n2], [])).toEqual(noPins);
  });
});

describe('stacks are pinned like notes', () => {
  const inStack = [nId('m1'), nId('m2')].map((id) => noteOf(id, { stackId: sId('s1') }));
  const s1 = stackOf('s1', { rank: rank('a5') });
  const board = boardOf([n1, n2, ...inStack], [], [s1]);
  const inPool = (stacks: readonly (typeof s1)[], notes = [n1, n2, ...inStack]) =>
    boardOf(notes, [], stacks).pool.map(({ stack, id, notes: held }) => (stack ? held.map((note) => note.id) : id));

  it('one that is not known yet is shown with its notes as it was planned', () => {
    const pins = pinsOf(stackNotes(board, [n1.id], n2.id), board);
    const notes = withPins([n1, n2, ...inStack], pins);
    const stacks = withStackPins([s1], pins);
    expect(boardOf(notes, [], stacks).pool.map(({ notes: held }) => held.map(({ id }) => id))).toEqual([
      ['n2', 'n1'],
      ['m1', 'm2'],
    ]);
    expect(stillNeeded(pins, notes, [s1]).stacks.size).toBe(1);
    expect(stillNeeded(pins, notes, stacks)).toEqual(noPins);
  });

  it('one that was put elsewhere stays there until it is shown there, whatever it is called meanwhile', () => {
    const pins = pinsOf(moveStack(board, sId('s1'), 0), board);
    expect(inPool(withStackPins([{ ...s1, title: 'Nommée' }], pins))).toEqual([['m1', 'm2'], 'n1', 'n2']);
    expect(withStackPins([{ ...s1, title: 'Nommée' }], pins)[0]?.title).toBe('Nommée');
    expect(stillNeeded(pins, [], [s1])).toBe(pins);
    expect(stillNeeded(pins, [], withStackPins([s1], pins))).toEqual(noPins);
  });

  it('one that is held stays together while others take notes out of it', () => {
    const thing = stackIn(board, sId('s1'));
    if (!thing) throw new Error('there is a stack');
    const parted = inStack.map((note) => ({ ...note, stackId: null, rank: rank('a9') }));
    expect(withPins(parted, pinsAt(thing))).toEqual(inStack);
    const stacks = [s1];
    expect(withStackPins(stacks, pinsAt(thing))).toBe(stacks);
  });
});

it('selecting collects and drops cards; without it a press opens one', () => {
  const session = createSession();
  const { press, select } = session.getState();
  press({ kind: 'note', id: n1.id });
  expect(session.getState().opened).toEqual({ kind: 'note', id: 'n1' });
  select(true);
  press({ kind: 'note', id: n1.id });
  press({ kind: 'stack', id: sId('s1') });
  press({ kind: 'note', id: n1.id });
  expect([...session.getState().selected]).toEqual(['s1']);
  select(false);
  expect(session.getState().selected.size).toBe(0);
});
