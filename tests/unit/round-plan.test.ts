import { describe, expect, test } from 'vitest';
import type { AxisId, Rank, StackId, TableId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { levels, openRound } from '@/domain/round';
import { type DotsPlan, leftOut, planAgreement, planDots, planFault } from '@/domain/round-plan';
import type { Stack } from '@/domain/stack';
import type { Workshop } from '@/domain/workshop';
import { commitmentOf, noteOf } from '../support/notes';
import { rId } from '../support/rounds';

const a1 = 'a1' as AxisId;
const a2 = 'a2' as AxisId;
const [t1, t2, t3] = ['t1' as TableId, 't2' as TableId, 't3' as TableId];
const rank = (text: string) => text as Rank;

function workshopWith(moderation: 'off' | 'screen' | 'all' = 'off'): Pick<Workshop, 'axes' | 'tables' | 'settings'> {
  return {
    axes: [
      { id: a1, name: {}, question: {}, hue: 'teal' },
      { id: a2, name: {}, question: {}, hue: 'rose' },
    ],
    tables: [
      { id: t1, axisId: a1, name: '1', seats: 8 },
      { id: t2, axisId: a2, name: '2', seats: 8 },
      { id: t3, axisId: a1, name: '3', seats: 8 },
    ],
    settings: { privateWriting: true, chooseTable: true, moderation },
  };
}

const stack = (id: string, title: string, fields: Partial<Stack> = {}): Stack => ({
  ...{ id: id as StackId, tableId: t1, axisId: a1, title, rank: rank('a0') },
  ...fields,
});

function planned(plan: Partial<DotsPlan>, known: { notes?: Note[]; stacks?: Stack[]; moderation?: 'screen' } = {}) {
  const { notes = [], stacks = [], moderation } = known;
  const commitments = [
    commitmentOf('c1', { title: 'Un', rank: rank('a1') }),
    commitmentOf('c2', { title: 'Deux', rank: rank('a0') }),
    commitmentOf('c3', { title: 'Écarté', state: 'set-aside' }),
  ];
  return planDots(
    { scope: { kind: 'plenary' }, of: 'notes', dots: 3, cap: 1, title: '', ...plan },
    { workshop: workshopWith(moderation), notes, stacks, commitments },
  );
}

const texts = ({ options }: { options: readonly { text: string }[] }) => options.map(({ text }) => text);

describe('who votes, on what', () => {
  const notes = [
    noteOf('at 2', { tableId: t2, axisId: a2 }),
    noteOf('at 3', { tableId: t3 }),
    noteOf('second at 1', { rank: rank('a1') }),
    noteOf('first at 1', { rank: rank('a0') }),
  ];

  test('the plenary: everybody, on everything, in the order of the tables and their boards', () => {
    const round = planned({}, { notes });
    expect(round).toMatchObject({ kind: 'dots', tables: null, axisId: null, commitmentId: null });
    expect(texts(round)).toEqual(['first at 1', 'second at 1', 'at 2', 'at 3']);
    expect(round.options.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(round.options[0]?.subject).toBe('notes/first at 1');
  });

  test('an axis: its tables, on what lies at them', () => {
    const round = planned({ scope: { kind: 'axis', axisId: a1 } }, { notes });
    expect(round).toMatchObject({ tables: [t1, t3], axisId: a1 });
    expect(texts(round)).toEqual(['first at 1', 'second at 1', 'at 3']);
  });

  test('a table: its people alone, in the colour of its axis', () => {
    const round = planned({ scope: { kind: 'table', tableId: t2 } }, { notes });
    expect(round).toMatchObject({ tables: [t2], axisId: a2 });
    expect(texts(round)).toEqual(['at 2']);
  });

  test('what lies at a table that is no more comes last in the plenary and is in no other round', () => {
    const lost = noteOf('lost', { tableId: 'gone' as TableId });
    expect(texts(planned({}, { notes: [lost, ...notes] })).at(-1)).toBe('lost');
    expect(texts(planned({ scope: { kind: 'axis', axisId: a1 } }, { notes: [lost] }))).toEqual([]);
  });
});

describe('what is voted on', () => {
  test('proposals: neither hidden nor withdrawn nor held ones', () => {
    const notes = [
      noteOf('shown'),
      noteOf('hidden', { state: 'hidden' }),
      noteOf('withdrawn', { state: 'withdrawn' }),
      noteOf('held', { state: 'held' }),
    ];
    expect(texts(planned({}, { notes }))).toEqual(['shown']);
  });

  test('where a facilitator lets pass what screens show, only what has passed: the result stands on the screen', () => {
    const notes = [noteOf('passed', { cleared: true }), noteOf('not yet'), noteOf('hidden', { state: 'hidden' })];
    expect(texts(planned({}, { notes, moderation: 'screen' }))).toEqual(['passed']);
    expect(leftOut({ workshop: workshopWith('screen'), notes })).toBe(1);
    expect(leftOut({ workshop: workshopWith(), notes })).toBe(0);
  });

  test('a stack counts as one, under its title or its first proposal; what is in none counts for itself', () => {
    const inStack = (id: string, stackId: string, at = 'a0') =>
      noteOf(id, { stackId: stackId as StackId, rank: rank(at) });
    const notes = [
      inStack('b of s1', 's1'),
      inStack('c of s1', 's1', 'a1'),
      inStack('left of s4', 's4'),
      inStack('second of s2', 's2', 'a1'),
      inStack('first of s2', 's2', 'a0'),
      inStack('orphan', 'gone', 'a8'),
      noteOf('loose', { rank: rank('a9') }),
      noteOf('unseen', { stackId: 's3' as StackId, state: 'hidden' }),
    ];
    const stacks = [
      stack('s1', 'Titre', { rank: rank('a2') }),
      stack('s2', '', { rank: rank('a1') }),
      stack('s3', 'Vide'),
      // One that is left is a proposal by itself.
      stack('s4', 'Ancien', { rank: rank('a3') }),
    ];
    const round = planned({ of: 'stacks' }, { notes, stacks });
    expect(texts(round)).toEqual(['first of s2', 'Titre', 'left of s4', 'orphan', 'loose']);
    expect(round.options.map(({ subject }) => subject)).toEqual([
      'stacks/s2',
      'stacks/s1',
      'notes/left of s4',
      'notes/orphan',
      'notes/loose',
    ]);
    expect(planned({ of: 'notes' }, { notes, stacks }).options).toHaveLength(7);
  });

  test('commitments in their order, without those set aside', () => {
    const round = planned({ of: 'commitments' });
    expect(texts(round)).toEqual(['Deux', 'Un']);
    expect(round.options[0]?.subject).toBe('commitments/c2');
  });
});

describe('what can be opened', () => {
  test('a cap above the dots is the dots', () => {
    expect(planned({ dots: 2, cap: 5 })).toMatchObject({ dots: 2, cap: 2 });
  });

  test('nothing to vote on, nobody to vote, or more than fits is said', () => {
    const many = Array.from({ length: 301 }, (_, i) => noteOf(`n${i}`));
    expect(planFault(planned({}, { notes: [noteOf('n')] }))).toBeNull();
    expect(planFault(planned({}))).toBe('nothing');
    expect(planFault(planned({ scope: { kind: 'axis', axisId: 'none' as AxisId } }))).toBe('nobody');
    expect(planFault(planned({}, { notes: many }))).toBe('too-many');
    expect(planFault(planned({}, { notes: many.slice(1) }))).toBeNull();
  });

  test('the marks hold each option as often as the cap says', () => {
    const [change] = openRound(rId('r'), planned({ dots: 3, cap: 2 }, { notes: [noteOf('n')] }));
    expect(change).toMatchObject({ op: 'put', in: 'rounds', value: { marks: ['1.1', '1.2'], open: true } });
  });
});

test('an agreement check: one dot on one of five levels, everybody, under the title of the commitment', () => {
  const round = planAgreement(commitmentOf('c1', { title: 'Budget participatif' }));
  expect(round).toMatchObject({ kind: 'agreement', title: 'Budget participatif', tables: null, dots: 1, cap: 1 });
  expect(round.commitmentId).toBe('c1');
  expect(round.options.map(({ id }) => id)).toEqual([...levels]);
  expect(planFault(round)).toBeNull();
});
