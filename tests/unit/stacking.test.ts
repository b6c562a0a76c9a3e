// Stacks as rules: given this board, these changes; and what becomes of changes that meet.
import { describe, expect, it } from 'vitest';
import { type Board, boardOf, moveNotes, notesIn, stackIn, thingsIn, unplacedIn, whereIs } from '@/domain/board';
import { type Change, inverseOf, NOW } from '@/domain/change';
import { changeCommitmentState } from '@/domain/commitment';
import type { Rank } from '@/domain/ids';
import { changeNoteState, type Note } from '@/domain/note';
import { renameStack } from '@/domain/stack';
import { groupNotes, moveStack, stackNotes, unstack } from '@/domain/stacking';
import { cId, commitmentOf, nId, noteOf, sId, stackOf } from '../support/notes';

const rank = (text: string) => text as Rank;

interface Room {
  readonly notes: readonly Note[];
  readonly commitments: readonly ReturnType<typeof commitmentOf>[];
  readonly stacks: readonly ReturnType<typeof stackOf>[];
}

/** Four by themselves, a stack of three between the second and the third, one in a commitment. */
const room: Room = {
  notes: [
    noteOf('n1', { rank: rank('a1') }),
    noteOf('n2', { rank: rank('a2') }),
    noteOf('n3', { rank: rank('a4') }),
    noteOf('n4', { rank: rank('a5') }),
    noteOf('m1', { rank: rank('a1'), stackId: sId('s1') }),
    noteOf('m2', { rank: rank('a2'), stackId: sId('s1') }),
    noteOf('m3', { rank: rank('a9'), stackId: sId('s1') }),
    noteOf('c', { commitmentId: cId('c1') }),
  ],
  commitments: [commitmentOf('c1')],
  stacks: [stackOf('s1', { rank: rank('a3'), title: 'Même idée' })],
};

const boardIn = ({ notes, commitments, stacks }: Room) => boardOf(notes, commitments, stacks);
const board = boardIn(room);

/** What a keeper makes of the changes. */
function kept(changes: readonly Change[], from: Room = room): Room {
  const patched = <T extends { id: string }>(list: readonly T[], collection: Change['in']): T[] => {
    const documents = new Map(list.map((item) => [item.id, item]));
    for (const change of changes) {
      if (change.in !== collection) continue;
      if (change.op === 'remove') continue;
      const old = change.op === 'patch' ? documents.get(change.id) : { id: change.id };
      // The fields of a change of this collection are those of its documents.
      if (old) documents.set(change.id, { ...old, ...(change.op === 'patch' ? change.fields : change.value) } as T);
    }
    return [...documents.values()];
  };
  return {
    notes: patched(from.notes, 'notes'),
    commitments: patched(from.commitments, 'commitments'),
    stacks: patched(from.stacks, 'stacks'),
  };
}
const undoOf = (changes: readonly Change[], before: Room) =>
  inverseOf(changes, ({ in: collection, id }) =>
    [...(collection === 'notes' ? before.notes : collection === 'stacks' ? before.stacks : before.commitments)].find(
      (document) => document.id === id,
    ),
  );

/** The pool as people see it: stacks in brackets. */
const shown = (of: Board) =>
  of.pool.map(({ stack, id, notes }) => (stack ? `[${notes.map((note) => note.id).join(' ')}]` : id)).join(' ');
const boardAfter = (changes: readonly Change[], from: Room = room) => boardIn(kept(changes, from));
const ids = (...names: string[]) => names.map(nId);

const everyNote = room.notes.map(({ id }) => id).sort();
function expectEachInOnePlace(of: Board): void {
  expect(
    [...of.notes.values()]
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(everyNote);
  expect(
    [
      ...unplacedIn(of).map(({ id }) => id),
      ...of.commitments.flatMap((c) => notesIn(of, c.id).map(({ id }) => id)),
    ].sort(),
  ).toEqual(everyNote);
}

describe('a note is in exactly one place: the pool, a stack or one commitment', () => {
  it('stacks and proposals lie in one order', () => {
    expect(shown(board)).toBe('n1 n2 [m1 m2 m3] n3 n4');
    expect(whereIs(board, nId('m2'))).toBe('s1');
    expect(whereIs(board, nId('n1'))).toBe('pool');
    expect(thingsIn(board, cId('c1')).map(({ id }) => id)).toEqual(['c']);
    expectEachInOnePlace(board);
  });

  it('a stack of one is none: what is left lies where the stack lay, and comes together again', () => {
    const hidden = kept([...changeNoteState(nId('m1'), 'hidden'), ...changeNoteState(nId('m3'), 'withdrawn')]);
    expect(shown(boardIn(hidden))).toBe('n1 n2 m2 n3 n4');
    expect(stackIn(boardIn(hidden), sId('s1'))).toBeNull();
    expect(whereIs(boardIn(hidden), nId('m2'))).toBe('pool');
    expect(shown(boardAfter(changeNoteState(nId('m1'), 'shown'), hidden))).toBe('n1 n2 [m1 m2] n3 n4');
  });

  it('an unknown stack means the pool, and a stack without notes is nowhere', () => {
    expect(boardIn({ ...room, stacks: [] }).pool.every(({ stack }) => stack === null)).toBe(true);
    expectEachInOnePlace(boardIn({ ...room, stacks: [] }));
    expect(boardIn({ ...room, stacks: [...room.stacks, stackOf('empty')] })).toEqual(board);
  });

  it('a commitment that was set aside leaves its notes in the pool, whatever stack is there', () => {
    expect(shown(boardAfter(changeCommitmentState(cId('c1'), 'set-aside')))).toBe('c n1 n2 [m1 m2 m3] n3 n4');
  });

  it('also after every command on every note', () => {
    const everything = [...everyNote, sId('s1')];
    for (const id of everyNote) {
      for (const onto of everything) expectEachInOnePlace(boardAfter(stackNotes(board, [id], onto)));
      for (const place of board.notes.keys())
        for (const index of [0, 2, 'end'] as const) {
          const moved = boardAfter(moveNotes(board, [id], place, index));
          expectEachInOnePlace(moved);
          expect(whereIs(moved, id)).toBe(place);
        }
      for (const other of everyNote) expectEachInOnePlace(boardAfter(groupNotes(board, [id, other])));
      expectEachInOnePlace(boardAfter(unstack(board, [id])));
    }
  });

  it('no change ever writes a commitment and a stack into one note', () => {
    const changes = [
      ...stackNotes(board, ids('c'), sId('s1')),
      ...moveNotes(board, ids('m1'), cId('c1'), 'end'),
      ...moveNotes(board, ids('c'), sId('s1'), 0),
      ...groupNotes(board, ids('c', 'n1')),
    ];
    const places = changes.flatMap((change) => (change.op === 'patch' && change.in === 'notes' ? [change.fields] : []));
    expect(places.length).toBeGreaterThan(4);
    for (const fields of places) {
      expect(fields).toHaveProperty('commitmentId');
      expect(fields).toHaveProperty('stackId');
      expect(fields.commitmentId === null || fields.stackId === null).toBe(true);
    }
  });
});

describe('dropping on a note', () => {
  it('makes a stack of both where the note lies', () => {
    const changes = stackNotes(board, ids('n1'), nId('n3'));
    expect(changes).toMatchObject([
      { op: 'put', in: 'stacks', value: { axisId: 'a1', tableId: 't1', title: '', rank: 'a4' } },
      { op: 'patch', in: 'notes', id: 'n3', fields: { commitmentId: null, rank: 'a4', updatedAt: NOW } },
      { op: 'patch', in: 'notes', id: 'n1', fields: { commitmentId: null, updatedAt: NOW } },
    ]);
    expect(shown(boardAfter(changes))).toBe('n2 [m1 m2 m3] [n3 n1] n4');
  });

  it('takes several along, from a commitment and from another stack too', () => {
    expect(shown(boardAfter(stackNotes(board, ids('c', 'm2', 'n4'), nId('n1'))))).toBe('[n1 c m2 n4] n2 [m1 m3] n3');
  });

  it('is nothing on itself, on what is gone, or on a note in a commitment', () => {
    expect(stackNotes(board, ids('n1'), nId('n1'))).toEqual([]);
    expect(stackNotes(board, ids('gone'), nId('n1'))).toEqual([]);
    expect(stackNotes(board, ids('n1'), nId('gone'))).toEqual([]);
    expect(stackNotes(board, ids('n1'), nId('c'))).toEqual([]);
  });

  it('a whole stack dropped on a note takes it in, with its own name and where the note lay', () => {
    const merged = boardAfter(stackNotes(board, ids('m1', 'm2', 'm3'), nId('n4')));
    expect(shown(merged)).toBe('n1 n2 n3 [m1 m2 m3 n4]');
    expect(stackIn(merged, sId('s1'))?.stack.title).toBe('Même idée');
  });

  it('never draws in a note that still points to an earlier stack', () => {
    const paired = kept(stackNotes(board, ids('n1'), nId('n2')));
    // The one that is left still points to the stack from which the other was taken.
    const parted = kept(unstack(boardIn(paired), ids('n2')), paired);
    expect(shown(boardIn(parted))).toBe('n1 n2 [m1 m2 m3] n3 n4');
    expect(shown(boardAfter(stackNotes(boardIn(parted), ids('n4'), nId('n2')), parted))).toBe(
      'n1 [n2 n4] [m1 m2 m3] n3',
    );
  });
});

describe('dropping on a stack', () => {
  it('joins it at its end, whichever of its notes is meant', () => {
    for (const onto of [sId('s1'), nId('m1')])
      expect(shown(boardAfter(stackNotes(board, ids('n4', 'n1'), onto)))).toBe('n2 [m1 m2 m3 n4 n1] n3');
    expect(stackNotes(board, ids('m1'), sId('s1'))).toEqual([]);
  });

  it('of a whole other stack gives its name to one that has none, and not otherwise', () => {
    const two = kept(stackNotes(board, ids('n1'), nId('n3')));
    const other = boardIn(two).pool.find(({ notes }) => notes.some(({ id }) => id === 'n3'));
    const unnamed = sId(other?.id ?? '');
    const merged = boardAfter(stackNotes(boardIn(two), ids('m1', 'm2', 'm3'), unnamed), two);
    expect(shown(merged)).toBe('n2 [n3 n1 m1 m2 m3] n4');
    expect(stackIn(merged, unnamed)?.stack.title).toBe('Même idée');
    const named = kept(renameStack(unnamed, 'Autre'), two);
    const second = boardAfter(stackNotes(boardIn(named), ids('m1', 'm2', 'm3'), unnamed), named);
    expect(stackIn(second, unnamed)?.stack.title).toBe('Autre');
  });
});

describe('grouping what was selected', () => {
  it('makes one stack where the first lies, in the order of the board', () => {
    expect(shown(boardAfter(groupNotes(board, ids('n4', 'n1', 'n3'))))).toBe('[n1 n3 n4] n2 [m1 m2 m3]');
  });

  it('joins a stack that is among them, with all of it', () => {
    expect(shown(boardAfter(groupNotes(board, ids('n1', 'm2'))))).toBe('n2 [m1 m2 m3 n1] n3 n4');
  });

  it('makes of two stacks the one that has a name', () => {
    const two = kept(stackNotes(board, ids('n1'), nId('n2')));
    const merged = boardAfter(groupNotes(boardIn(two), ids('n1', 'n2', 'm1', 'm2', 'm3')), two);
    expect(shown(merged)).toBe('[m1 m2 m3 n2 n1] n3 n4');
    expect(stackIn(merged, sId('s1'))?.stack.title).toBe('Même idée');
  });

  it('takes those in commitments out of them', () => {
    const many = { ...room, notes: [...room.notes, noteOf('c2', { commitmentId: cId('c1') })] };
    const grouped = boardAfter(groupNotes(boardIn(many), ids('c', 'c2')), many);
    expect(shown(grouped)).toBe('n1 n2 [m1 m2 m3] n3 n4 [c c2]');
    expect(notesIn(grouped, cId('c1'))).toEqual([]);
  });

  it('is nothing with fewer than two, and nothing for what is one stack already', () => {
    expect(groupNotes(board, ids('n1'))).toEqual([]);
    expect(groupNotes(board, ids('n1', 'gone'))).toEqual([]);
    expect(groupNotes(board, ids('m1', 'm2', 'm3'))).toEqual([]);
  });
});

describe('taking out', () => {
  it('puts one right after its stack', () => {
    expect(shown(boardAfter(unstack(board, ids('m2'))))).toBe('n1 n2 [m1 m3] m2 n3 n4');
    expect(unstack(board, ids('n1'))).toEqual([]);
    expect(unstack(board, ids('gone'))).toEqual([]);
  });

  it('takes a whole stack apart, in its place and order', () => {
    expect(shown(boardAfter(unstack(board, ids('m1', 'm2', 'm3'))))).toBe('n1 n2 m1 m2 m3 n3 n4');
  });
});

describe('a whole stack', () => {
  it('moves into a commitment with all its notes in order, and undoing brings the stack back', () => {
    const changes = moveNotes(board, ids('m1', 'm2', 'm3'), cId('c1'), 'end');
    const moved = kept(changes);
    expect(notesIn(boardIn(moved), cId('c1')).map(({ id }) => id)).toEqual(['c', 'm1', 'm2', 'm3']);
    expect(shown(boardIn(moved))).toBe('n1 n2 n3 n4');
    const back = boardAfter(undoOf(changes, room), moved);
    expect(shown(back)).toBe(shown(board));
    expect(stackIn(back, sId('s1'))?.stack.title).toBe('Même idée');
  });

  it('is put elsewhere in the pool', () => {
    expect(shown(boardAfter(moveStack(board, sId('s1'), 0)))).toBe('[m1 m2 m3] n1 n2 n3 n4');
    expect(shown(boardAfter(moveStack(board, sId('s1'), 3)))).toBe('n1 n2 n3 [m1 m2 m3] n4');
    expect(shown(boardAfter(moveStack(board, sId('s1'), 'end')))).toBe('n1 n2 n3 n4 [m1 m2 m3]');
    expect(moveStack(board, sId('s1'), 2)).toEqual([]);
    expect(moveStack(board, sId('gone'), 0)).toEqual([]);
  });

  it('lets proposals pass before and after it', () => {
    expect(shown(boardAfter(moveNotes(board, ids('n1'), 'pool', 2)))).toBe('n2 [m1 m2 m3] n1 n3 n4');
    expect(shown(boardAfter(moveNotes(board, ids('n4'), 'pool', 2)))).toBe('n1 n2 n4 [m1 m2 m3] n3');
    expect(moveNotes(board, ids('n3'), 'pool', 3)).toEqual([]);
  });
});

describe('undoing', () => {
  it.each([
    ['a drop on a note', stackNotes(board, ids('n1', 'c'), nId('n3'))],
    ['a drop on a stack', stackNotes(board, ids('n1', 'c'), sId('s1'))],
    ['a drop of a stack', stackNotes(board, ids('m1', 'm2', 'm3'), nId('n1'))],
    ['grouping', groupNotes(board, ids('n1', 'm1', 'c'))],
    ['taking out', unstack(board, ids('m1', 'm3'))],
    ['putting a stack elsewhere', moveStack(board, sId('s1'), 0)],
    ['renaming', renameStack(sId('s1'), 'Autre')],
  ])('puts back %s', (_, changes) => {
    expect(changes.length).toBeGreaterThan(0);
    const back = boardAfter(undoOf(changes, room), kept(changes));
    expect(shown(back)).toBe(shown(board));
    expect(notesIn(back, cId('c1')).map(({ id }) => id)).toEqual(['c']);
    expect(stackIn(back, sId('s1'))?.stack.title).toBe('Même idée');
  });

  it('the same command twice gives the same board', () => {
    for (const changes of [
      stackNotes(board, ids('n1'), nId('n3')),
      stackNotes(board, ids('n1'), sId('s1')),
      groupNotes(board, ids('n1', 'm1')),
      unstack(board, ids('m1')),
    ]) {
      const once = kept(changes);
      expect(kept(changes, once)).toEqual(once);
    }
  });
});

describe('two phones at once converge, and no note is lost', () => {
  const meetings = [
    ['on the same note', stackNotes(board, ids('n1'), nId('n3')), stackNotes(board, ids('n4'), nId('n3'))],
    ['each on the other', stackNotes(board, ids('n1'), nId('n2')), stackNotes(board, ids('n2'), nId('n1'))],
    ['in a chain', stackNotes(board, ids('n1'), nId('n2')), stackNotes(board, ids('n2'), nId('n3'))],
    ['the same selection', groupNotes(board, ids('n1', 'n2')), groupNotes(board, ids('n1', 'n2'))],
    ['one taken out, one joining', unstack(board, ids('m1', 'm2')), stackNotes(board, ids('n1'), sId('s1'))],
    [
      'stacked and moved into a commitment',
      stackNotes(board, ids('n1'), nId('n2')),
      moveNotes(board, ids('n2'), cId('c1'), 0),
    ],
    [
      'the whole stack moved, one joining',
      moveNotes(board, ids('m1', 'm2', 'm3'), cId('c1'), 0),
      stackNotes(board, ids('n1'), sId('s1')),
    ],
    ['merged both ways', stackNotes(board, ids('m1', 'm2', 'm3'), nId('n1')), stackNotes(board, ids('n1'), sId('s1'))],
  ] as const;

  it.each(meetings)('%s', (_, mine, theirs) => {
    for (const [first, second] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const end = kept(second, kept(first));
      expectEachInOnePlace(boardIn(end));
      // However the documents come, every device shows the same.
      const turned = {
        notes: [...end.notes].reverse(),
        commitments: end.commitments,
        stacks: [...end.stacks].reverse(),
      };
      expect(shown(boardIn(turned))).toBe(shown(boardIn(end)));
    }
  });

  it('dropping on the same note makes one stack of all three', () => {
    const [, mine, theirs] = meetings[0];
    expect(shown(boardIn(kept(theirs, kept(mine))))).toBe('n2 [m1 m2 m3] [n3 n1 n4]');
    expect(shown(boardIn(kept(mine, kept(theirs))))).toBe('n2 [m1 m2 m3] [n3 n1 n4]');
  });
});
