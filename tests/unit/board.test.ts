import { describe, expect, it } from 'vitest';
import {
  type Board,
  boardOf,
  moveNotes,
  notesIn,
  type Place,
  startCommitmentFrom,
  stepCommitment,
  whereIs,
} from '@/domain/board';
import { type Change, inverseOf, NOW } from '@/domain/change';
import type { Commitment } from '@/domain/commitment';
import type { Rank } from '@/domain/ids';
import { changeNoteState, type Note } from '@/domain/note';
import { axisId, cId, commitmentOf, nId, noteOf, tableId } from '../support/notes';

const rank = (text: string) => text as Rank;
const notes = [
  noteOf('n1', { rank: rank('a0') }),
  noteOf('n2', { rank: rank('a1') }),
  noteOf('n3', { rank: rank('a2') }),
  noteOf('n4', { rank: rank('a0'), commitmentId: cId('c1') }),
  noteOf('n5', { rank: rank('a1'), commitmentId: cId('c1') }),
];
const commitments = [commitmentOf('c1', { rank: rank('a0') }), commitmentOf('c2', { rank: rank('a1') })];
const board = boardOf(notes, commitments);

const idsIn = (of: Board, place: Place) => notesIn(of, place).map(({ id }) => id);

/** What a keeper would make of the changes. */
function kept(changes: readonly Change[], from: readonly Note[] = notes, cards: readonly Commitment[] = commitments) {
  const patched = <T extends { id: string }>(list: readonly T[], collection: Change['in']) =>
    list.map((item) => {
      const mine = changes.filter(
        (change) => change.op === 'patch' && change.in === collection && change.id === item.id,
      );
      return Object.assign({}, item, ...mine.map((change) => (change.op === 'patch' ? change.fields : {})));
    });
  const put = changes.flatMap((change) =>
    change.op === 'put' && change.in === 'commitments' ? [commitmentOf(change.id, { rank: change.value.rank })] : [],
  );
  return { notes: patched(from, 'notes'), commitments: [...patched(cards, 'commitments'), ...put] };
}
const boardAfter = (changes: readonly Change[]) => {
  const now = kept(changes);
  return boardOf(now.notes, now.commitments);
};

describe('a note is in exactly one place', () => {
  it('its commitment, or the pool', () => {
    expect(idsIn(board, 'pool')).toEqual(['n1', 'n2', 'n3']);
    expect(idsIn(board, cId('c1'))).toEqual(['n4', 'n5']);
    expect(idsIn(board, cId('c2'))).toEqual([]);
    expect(whereIs(board, nId('n5'))).toBe('c1');
  });

  it('the pool, when its commitment is set aside or unknown; brought back, the commitment has it again', () => {
    const aside = boardOf(notes, [commitmentOf('c1', { state: 'set-aside' })]);
    expect(idsIn(aside, 'pool').sort()).toEqual(['n1', 'n2', 'n3', 'n4', 'n5']);
    expect(aside.commitments).toEqual([]);
    expect(idsIn(boardOf(notes, [commitmentOf('c1', { state: 'kept' })]), cId('c1'))).toEqual(['n4', 'n5']);
  });

  it('nowhere while it is hidden or withdrawn, and back where it was when it is shown again', () => {
    const hidden = boardOf(kept(changeNoteState(nId('n4'), 'hidden')).notes, commitments);
    expect(whereIs(hidden, nId('n4'))).toBeNull();
    const shown = kept(changeNoteState(nId('n4'), 'shown'), kept(changeNoteState(nId('n4'), 'hidden')).notes);
    expect(idsIn(boardOf(shown.notes, commitments), cId('c1'))).toEqual(['n4', 'n5']);
  });

  it('also after every move of every note to every place', () => {
    for (const { id } of notes)
      for (const place of board.notes.keys())
        for (const index of [0, 1, 2, 99, 'end'] as const) {
          const moved = boardAfter(moveNotes(board, [id], place, index));
          const all = [...moved.notes.values()].flat().map((note) => note.id);
          expect([...all].sort()).toEqual(['n1', 'n2', 'n3', 'n4', 'n5']);
          expect(whereIs(moved, id)).toBe(place);
        }
  });
});

describe('moving notes', () => {
  it('puts one at a place in the order', () => {
    expect(idsIn(boardAfter(moveNotes(board, [nId('n1')], cId('c1'), 1)), cId('c1'))).toEqual(['n4', 'n1', 'n5']);
    expect(idsIn(boardAfter(moveNotes(board, [nId('n3')], 'pool', 0)), 'pool')).toEqual(['n3', 'n1', 'n2']);
    expect(idsIn(boardAfter(moveNotes(board, [nId('n1')], 'pool', 1)), 'pool')).toEqual(['n2', 'n1', 'n3']);
  });

  it('puts several, in the order given, with the others around them', () => {
    const moved = boardAfter(moveNotes(board, [nId('n3'), nId('n1')], cId('c1'), 1));
    expect(idsIn(moved, cId('c1'))).toEqual(['n4', 'n3', 'n1', 'n5']);
  });

  it('takes an index beyond the end for the end, and below the beginning for the beginning', () => {
    expect(idsIn(boardAfter(moveNotes(board, [nId('n1')], cId('c1'), Number.POSITIVE_INFINITY)), cId('c1'))).toEqual([
      'n4',
      'n5',
      'n1',
    ]);
    expect(idsIn(boardAfter(moveNotes(board, [nId('n1')], cId('c1'), -3)), cId('c1'))[0]).toBe('n1');
  });

  it('writes only the place, and takes the note out of its stack', () => {
    expect(moveNotes(board, [nId('n1')], cId('c2'), 'end')).toEqual([
      {
        op: 'patch',
        in: 'notes',
        id: 'n1',
        fields: { commitmentId: 'c2', stackId: null, rank: 'a0', updatedAt: NOW },
      },
    ]);
  });

  it('the same command twice gives the same board', () => {
    const changes = moveNotes(board, [nId('n1'), nId('n5')], cId('c2'), 'end');
    const once = kept(changes);
    expect(kept(changes, once.notes)).toEqual(once);
  });

  it('changes nothing where everything is there already', () => {
    expect(moveNotes(board, [nId('n2')], 'pool', 1)).toEqual([]);
    expect(moveNotes(board, [nId('n4'), nId('n5')], cId('c1'), 0)).toEqual([]);
    expect(moveNotes(board, [nId('n5'), nId('n4')], cId('c1'), 0)).toHaveLength(2);
  });

  it('leaves out notes that this board does not have', () => {
    expect(moveNotes(board, [nId('gone')], cId('c1'), 0)).toEqual([]);
    expect(moveNotes(board, [nId('gone'), nId('n1')], cId('c2'), 0)).toHaveLength(1);
  });

  it('is undone by the inverse of its changes', () => {
    const changes = moveNotes(board, [nId('n1'), nId('n5')], cId('c2'), 'end');
    const moved = kept(changes);
    const undo = inverseOf(changes, ({ id }) => notes.find((note) => note.id === id));
    expect(boardOf(kept(undo, moved.notes).notes, commitments).notes).toEqual(
      boardOf(
        notes.map((note) => ({
          ...note,
          ...(changes.some(({ id }) => id === note.id) && { updatedAt: NOW }),
        })) as Note[],
        commitments,
      ).notes,
    );
  });
});

describe('commitments on the board', () => {
  it('a new one comes last, with its notes in it, in one batch', () => {
    const card = { axisId, tableId, title: 'Neuf' };
    const changes = startCommitmentFrom(board, cId('c3'), card, [nId('n5'), nId('n1')]);
    expect(changes.map(({ op, in: collection }) => `${op} ${collection}`)).toEqual([
      'put commitments',
      'patch notes',
      'patch notes',
    ]);
    const now = boardAfter(changes);
    expect(now.commitments.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    expect(idsIn(now, cId('c3'))).toEqual(['n5', 'n1']);
  });

  it('step earlier and later, and not beyond the ends', () => {
    expect(boardAfter(stepCommitment(board, cId('c2'), -1)).commitments.map(({ id }) => id)).toEqual(['c2', 'c1']);
    expect(boardAfter(stepCommitment(board, cId('c1'), 1)).commitments.map(({ id }) => id)).toEqual(['c2', 'c1']);
    expect(stepCommitment(board, cId('c1'), -1)).toEqual([]);
    expect(stepCommitment(board, cId('c2'), 1)).toEqual([]);
    expect(stepCommitment(board, cId('gone'), 1)).toEqual([]);
  });
});

it('all devices show the same board in the same order, however the documents came', () => {
  const tied = ['z', 'b', 'a', 'c'].map((id) => noteOf(id, { rank: rank('a0') }));
  expect(idsIn(boardOf(tied, []), 'pool')).toEqual(['a', 'b', 'c', 'z']);
  expect(idsIn(boardOf([...tied].reverse(), []), 'pool')).toEqual(['a', 'b', 'c', 'z']);
});
