import { describe, expect, test } from 'vitest';
import type { AxisId, Code, NoteId, Rank, TableId, UserId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import { laggingTables, paceByTable } from '@/domain/table-pace';
import { askForHelp, doneByTable, doneMark, sayDone, tellCategory } from '@/domain/table-state';

const t1 = 't1' as TableId;
const t2 = 't2' as TableId;
const t3 = 't3' as TableId;
const t4 = 't4' as TableId;
const MINUTE = 60_000;
const NOW = 100 * MINUTE;

const note = (tableId: TableId, minutesAgo: number, more: Partial<Note> = {}): Note => ({
  id: `${tableId}-${minutesAgo}` as NoteId,
  axisId: 'a1' as AxisId,
  tableId,
  text: 'x',
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
  createdAt: NOW - minutesAgo * MINUTE,
  updatedAt: NOW,
  pending: false,
  ...more,
});

describe('pace', () => {
  test('proposals a minute over the last three, table by table', () => {
    const pace = paceByTable([note(t1, 0.5), note(t1, 1), note(t1, 2.9), note(t1, 3.1), note(t2, 2)], NOW);
    expect(pace.get(t1)).toBeCloseTo(1);
    expect(pace.get(t2)).toBeCloseTo(1 / 3);
    expect(pace.has(t3)).toBe(false);
  });

  test('what is held, hidden or withdrawn was written as well; what was taken in late was written earlier', () => {
    const notes = [note(t1, 1, { state: 'held' }), note(t1, 1.5, { state: 'withdrawn' }), note(t1, 2, { late: true })];
    expect(paceByTable(notes, NOW).get(t1)).toBeCloseTo(2 / 3);
  });
});

describe('lag', () => {
  const room = (...tables: [TableId, number, number][]) =>
    new Map(tables.map(([id, people, proposals]) => [id, { people, proposals }]));

  test('the table with the fewest proposals a person', () => {
    expect([...laggingTables(room([t1, 6, 12], [t2, 6, 2], [t3, 6, 11]))]).toEqual([t2]);
  });

  test('reckoned a person: a small table with few is not behind', () => {
    expect([...laggingTables(room([t1, 10, 20], [t2, 2, 4]))]).toEqual([]);
  });

  test('a small difference is no lag', () => {
    expect([...laggingTables(room([t1, 6, 12], [t2, 6, 8]))]).toEqual([]);
  });

  test('equals lag together', () => {
    expect([...laggingTables(room([t1, 5, 0], [t2, 4, 0], [t3, 6, 20], [t4, 6, 18]))]).toEqual([t1, t2]);
  });

  test('where most tables have begun nothing yet, none of them is behind', () => {
    expect([...laggingTables(room([t1, 5, 0], [t2, 4, 0], [t3, 6, 20]))]).toEqual([]);
  });

  test('nobody lags before anything is written, at an empty table, or alone', () => {
    expect([...laggingTables(room([t1, 5, 0], [t2, 5, 0]))]).toEqual([]);
    expect([...laggingTables(room([t1, 5, 9], [t2, 0, 0]))]).toEqual([]);
    expect([...laggingTables(room())]).toEqual([]);
  });
});

describe('done', () => {
  const member = (tableId: TableId | null, doneIn: string | null, more: Partial<Member> = {}): Member => ({
    id: 'u' as UserId,
    role: 'participant',
    tableId,
    category: null,
    code: '11112222' as Code,
    doneIn,
    muted: false,
    removed: false,
    joinedAt: 1,
    ...more,
  });
  const mark = doneMark({ phase: 'propose', changedAt: 5 });

  test('counted by table, of those who write and are still there', () => {
    const done = doneByTable(
      [
        member(t1, mark),
        member(t1, mark, { role: 'rapporteur' }),
        member(t1, null),
        member(t1, mark, { removed: true }),
        member(t1, mark, { role: 'observer' }),
        member(t2, mark),
        member(null, mark),
      ],
      mark,
    );
    expect([...done]).toEqual([
      [t1, 2],
      [t2, 1],
    ]);
  });

  test('a phase that comes again begins afresh', () => {
    const again = doneMark({ phase: 'propose', changedAt: 9 });
    expect([...doneByTable([member(t1, mark)], again)]).toEqual([]);
  });

  test('the rules take a mark of any phase', () => {
    expect(doneMark({ phase: 'presentation', changedAt: 1_900_000_000_000 }).length).toBeLessThanOrEqual(64);
  });
});

test('what somebody at a table can say touches one field', () => {
  const me = 'me' as UserId;
  expect(askForHelp(t1, true)).toEqual([{ op: 'patch', in: 'tables', id: t1, fields: { needsHelp: true } }]);
  expect(sayDone(me, null)).toEqual([{ op: 'patch', in: 'members', id: me, fields: { doneIn: null } }]);
  expect(tellCategory(me, 'media')).toEqual([{ op: 'patch', in: 'members', id: me, fields: { category: 'media' } }]);
});
