import { describe, expect, test } from 'vitest';
import type { Commitment } from '@/domain/commitment';
import { figuresOf, newestFirst } from '@/domain/figures';
import type { AxisId, Code, CommitmentId, NoteId, Rank, TableId, UserId } from '@/domain/ids';
import { emptiestTable, type Member, peopleByTable, type Role } from '@/domain/member';
import type { Note } from '@/domain/note';
import { publishPeople } from '@/domain/table-state';
import type { Axis, Table } from '@/domain/workshop';

const [a1, a2] = ['a1' as AxisId, 'a2' as AxisId];
const [t1, t2] = ['t1' as TableId, 't2' as TableId];
const axes = [a1, a2].map((id): Axis => ({ id, name: {}, question: {}, hue: 'teal' }));
const tables: Table[] = [
  { id: t1, axisId: a1, name: '1', seats: 10 },
  { id: t2, axisId: a2, name: '2', seats: 4 },
];

let made = 0;
const member = (tableId: TableId | null, role: Role = 'participant', removed = false): Member => ({
  id: `m${made++}` as UserId,
  role,
  tableId,
  category: null,
  code: '11112222' as Code,
  doneIn: null,
  muted: false,
  removed,
  joinedAt: 1,
});
const note = (id: string, at: { axisId: AxisId; tableId: TableId }, fields: Partial<Note> = {}): Note => ({
  id: id as NoteId,
  ...at,
  text: id,
  slot: 0,
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
  ...fields,
});
const commitment = (id: string, state: Commitment['state'] = 'draft'): Commitment => ({
  id: id as CommitmentId,
  axisId: a1,
  tableId: t1,
  title: id,
  rank: 'a0' as Rank,
  state,
  createdAt: 1,
  updatedAt: 1,
});
const here = { axisId: a1, tableId: t1 };

const members = [
  member(t1),
  member(t1, 'rapporteur'),
  member(t1, 'participant', true),
  member(null),
  member(t1, 'facilitator'),
  member(t1, 'screen'),
  member('gone' as TableId),
];

describe('the room in numbers', () => {
  const figures = figuresOf(
    { axes, tables },
    {
      members,
      notes: [
        note('n1', here, { commitmentId: 'c1' as CommitmentId }),
        note('n2', here, { commitmentId: 'c2' as CommitmentId }),
        note('n3', here),
        note('n4', here, { state: 'hidden' }),
        note('n5', { axisId: a2, tableId: t2 }, { state: 'withdrawn' }),
      ],
      commitments: [commitment('c1'), commitment('c2', 'set-aside')],
    },
  );

  test('those who write and are still there count; facilitators, screens and removed people do not', () => {
    expect(figures.tables.get(t1)).toMatchObject({ people: 2, rapporteurs: 1 });
    expect(figures.people).toBe(2);
  });

  test('whoever sits at no table of this workshop is counted apart', () => {
    expect(figures.seatless).toBe(2);
  });

  test('hidden and withdrawn proposals and commitments set aside are in no number', () => {
    expect(figures.axes.get(a1)).toEqual({ proposals: 3, commitments: 1, placed: 1, people: 2 });
    expect(figures.axes.get(a2)).toEqual({ proposals: 0, commitments: 0, placed: 0, people: 0 });
  });

  test('a proposal in a commitment that was set aside has no place', () => {
    expect(figures).toMatchObject({ proposals: 3, placed: 1 });
  });
});

describe('published counts', () => {
  test('only the tables whose number has changed, down to nobody', () => {
    const known = [
      { id: t1, needsHelp: false, people: 2 },
      { id: t2, needsHelp: true, people: 3 },
    ];
    expect(publishPeople(known, peopleByTable(members))).toEqual([
      { op: 'patch', in: 'tables', id: t2, fields: { people: 0 } },
    ]);
  });
});

describe('the emptiest table', () => {
  const three: Table[] = [...tables, { id: 't3' as TableId, axisId: a1, name: '3', seats: 2 }];

  test('by the share of its seats taken, within the axis', () => {
    const people = new Map([
      [t1, 4],
      ['t3' as TableId, 1],
    ]);
    expect(emptiestTable(three, a1, people, () => 0)?.id).toBe(t1);
  });

  test('among equals the draw decides', () => {
    expect(emptiestTable(three, a1, new Map(), () => 1)?.id).toBe('t3');
  });

  test('none on an axis without tables', () => {
    expect(emptiestTable([], a1, new Map(), () => 0)).toBeUndefined();
  });
});

test('the newest change comes first, then the newest; equal times are ordered alike on all screens', () => {
  const at = (id: string, updatedAt: number, createdAt = 1) => note(id, here, { updatedAt, createdAt });
  const order = newestFirst([at('b', 5), at('a', 5), at('d', 5, 2), at('c', 9)]).map(({ id }) => id);
  expect(order).toEqual(['c', 'd', 'a', 'b']);
});
