// Who sits where: given these people and tables, these go there.
import { describe, expect, test } from 'vitest';
import type { AxisId, Code, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import {
  changeRole,
  membersAt,
  removeMember,
  type Seat,
  seatAll,
  seatless,
  seatMember,
  seatNumberOf,
  spread,
} from '@/domain/seating';
import type { Table } from '@/domain/workshop';

const tableId = (name: string) => name as TableId;
const table = (name: string, seats = 10, axisId = 'a1'): Table => ({
  id: tableId(name),
  axisId: axisId as AxisId,
  name,
  seats,
});

let joined = 0;
function member(at: string | null, more: Partial<Member> = {}): Member {
  joined += 1;
  return {
    id: `u${joined}` as UserId,
    role: 'participant',
    tableId: at === null ? null : tableId(at),
    category: null,
    code: '11112222' as Code,
    doneIn: null,
    muted: false,
    removed: false,
    joinedAt: joined,
    ...more,
  };
}
const people = (count: number, at: string | null, more: Partial<Member> = {}) =>
  Array.from({ length: count }, () => member(at, more));

const first = () => 0;

/** How many sit at each table once these seats are taken. */
function counts(members: readonly Member[], seats: readonly Seat[]): Record<string, number> {
  const taken = new Map(seats.map((seat) => [seat.userId, seat.tableId]));
  const count: Record<string, number> = {};
  for (const each of members) {
    const at = taken.get(each.id) ?? each.tableId;
    if (at && !each.removed) count[at] = (count[at] ?? 0) + 1;
  }
  return count;
}

describe('seating those without a table', () => {
  const tables = [table('t1'), table('t2'), table('t3')];

  test('each in turn to the emptiest table; whoever sits stays', () => {
    const members = [...people(4, 't1'), ...people(1, 't2'), ...people(5, null)];
    const seats = spread(members, tables, first);
    expect(counts(members, seats)).toEqual({ t1: 4, t2: 3, t3: 3 });
    expect(seats).toHaveLength(5);
    expect(seats.every(({ userId }) => members.find(({ id }) => id === userId)?.tableId === null)).toBe(true);
  });

  test('by share of seats, so that a small table is not fuller than a large one', () => {
    const members = people(12, null);
    expect(counts(members, spread(members, [table('small', 4), table('large', 8)], first))).toEqual({
      small: 4,
      large: 8,
    });
  });

  test('more people than seats: still evenly', () => {
    const members = people(30, null);
    expect(counts(members, spread(members, [table('t1', 5), table('t2', 5)], first))).toEqual({ t1: 15, t2: 15 });
  });

  test('among equally empty tables the draw decides', () => {
    const [newcomer] = people(1, null);
    if (!newcomer) throw new Error('nobody');
    expect(spread([newcomer], tables, (below) => below - 1)).toEqual([{ userId: newcomer.id, tableId: 't3' }]);
    expect(spread([newcomer], tables, first)).toEqual([{ userId: newcomer.id, tableId: 't1' }]);
  });

  test('a table that is no more in the workshop is no table', () => {
    const members = people(2, 'gone');
    expect(seatless(members, tables)).toHaveLength(2);
    expect(spread(members, tables, first)).toHaveLength(2);
  });

  test('those who were removed, facilitators, observers and screens take no seat and count nowhere', () => {
    const members = [
      ...people(3, 't1', { removed: true }),
      ...people(2, null, { removed: true }),
      ...(['facilitator', 'observer', 'screen'] as const).map((role) => member(null, { role })),
      ...people(1, null),
    ];
    expect(spread(members, tables, first)).toEqual([{ userId: members.at(-1)?.id, tableId: 't1' }]);
  });

  test('within an axis: its tables only', () => {
    const members = [...people(4, 't1'), ...people(4, null)];
    const seats = spread(members, [table('t1'), table('t2'), table('t3', 10, 'a2')], first, { axisId: 'a1' as AxisId });
    expect(counts(members, seats)).toEqual({ t1: 4, t2: 4 });
  });

  test('rapporteurs count as people, and go first to a table that has none', () => {
    const members = [
      member('t1', { role: 'rapporteur' }),
      ...people(2, 't2'),
      ...people(3, null),
      member(null, { role: 'rapporteur' }),
      member(null, { role: 'rapporteur' }),
    ];
    const seats = spread(members, tables, first);
    const rapporteurs = members.filter(({ role, tableId: at }) => role === 'rapporteur' && at === null);
    expect(
      seats.filter(({ userId }) => rapporteurs.some(({ id }) => id === userId)).map((seat) => seat.tableId),
    ).toEqual(['t3', 't2']);
    expect(counts(members, seats)).toEqual({ t1: 3, t2: 3, t3: 2 });
  });

  test('nobody to seat, or no table: nothing', () => {
    expect(spread(people(3, 't1'), tables, first)).toEqual([]);
    expect(spread(people(3, null), [], first)).toEqual([]);
    expect(spread(people(3, null), tables, first, { axisId: 'a9' as AxisId })).toEqual([]);
  });
});

describe('evening out', () => {
  const even = { everybody: true };

  test('moves as few as possible', () => {
    const members = [...people(9, 't1'), ...people(5, 't2'), ...people(1, 't3')];
    const seats = spread(members, [table('t1'), table('t2'), table('t3')], first, even);
    expect(seats).toHaveLength(4);
    expect(counts(members, seats)).toEqual({ t1: 5, t2: 5, t3: 5 });
  });

  test('where it does not come out even, the place in excess is given where people sit already', () => {
    const members = [...people(3, 't1'), ...people(4, 't2'), ...people(3, 't3')];
    expect(spread(members, [table('t1'), table('t2'), table('t3')], first, even)).toEqual([]);
  });

  test('those without a table fill the gaps before anybody is moved', () => {
    const members = [...people(4, 't1'), ...people(2, 't2'), ...people(2, null)];
    const seats = spread(members, [table('t1'), table('t2')], first, even);
    expect(seats).toHaveLength(2);
    expect(counts(members, seats)).toEqual({ t1: 4, t2: 4 });
  });

  test('by share of seats', () => {
    const members = people(12, 'small');
    expect(counts(members, spread(members, [table('small', 4), table('large', 8)], first, even))).toEqual({
      small: 4,
      large: 8,
    });
  });

  test('the last to have come move; a rapporteur stays', () => {
    const early = people(2, 't1');
    const late = people(2, 't1');
    const rapporteur = member('t1', { role: 'rapporteur' });
    const seats = spread([rapporteur, ...late, ...early], [table('t1'), table('t2')], first, even);
    expect(seats.map(({ userId }) => userId).sort()).toEqual(late.map(({ id }) => id).sort());
  });

  test('within an axis: those of other axes stay where they are', () => {
    const members = [...people(4, 't1'), ...people(8, 't3')];
    const tables = [table('t1'), table('t2'), table('t3', 10, 'a2')];
    expect(counts(members, spread(members, tables, first, { ...even, axisId: 'a1' as AxisId }))).toEqual({
      t1: 2,
      t2: 2,
      t3: 8,
    });
  });

  test('whatever the hall: never uneven, never more moves than the surplus, nobody moved twice or in place', () => {
    let seed = 7;
    const dice = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    for (let hall = 0; hall < 60; hall++) {
      const tables = Array.from({ length: 1 + dice(9) }, (_, i) => table(`t${i}`, 4 + 2 * dice(4)));
      const members = Array.from({ length: dice(70) }, () => {
        const at = dice(tables.length + 1);
        return member(tables[at]?.id ?? null, { role: dice(8) === 0 ? 'rapporteur' : 'participant' });
      });
      const seats = spread(members, tables, dice, even);
      const there = counts(members, seats);
      const share = (each: Table) => (there[each.id] ?? 0) / each.seats;
      for (const one of tables) {
        for (const other of tables) {
          // To move one person from here to there would not make it more even.
          if (there[one.id]) expect(((there[one.id] ?? 0) - 1) / one.seats).toBeLessThanOrEqual(share(other) + 1e-9);
        }
      }
      expect(new Set(seats.map(({ userId }) => userId)).size).toBe(seats.length);
      for (const { userId, tableId: to } of seats)
        expect(members.find(({ id }) => id === userId)?.tableId).not.toBe(to);
    }
  });
});

describe('the changes', () => {
  test('one batch for an ordinary hall', () => {
    const members = people(200, null);
    const tables = Array.from({ length: 16 }, (_, i) => table(`t${i}`));
    const batches = seatAll(spread(members, tables, first));
    expect(batches.map((batch) => batch.length)).toEqual([200]);
    expect(batches[0]?.[0]).toMatchObject({ op: 'patch', in: 'members' });
  });

  test('no batch has more than 500 changes, nor more tables than the rules may look up', () => {
    const seats = Array.from({ length: 1000 }, (_, i) => ({
      userId: `u${i}` as UserId,
      tableId: tableId(`t${i % 60}`),
    }));
    const batches = seatAll(seats);
    expect(batches.flat()).toHaveLength(1000);
    for (const batch of batches) {
      expect(batch.length).toBeLessThanOrEqual(500);
      const tables = batch.map((change) => (change.op === 'patch' ? JSON.stringify(change.fields) : ''));
      expect(new Set(tables).size).toBeLessThanOrEqual(16);
    }
  });

  test('a facilitator touches one field of a person and nothing of their notes', () => {
    const id = 'u' as UserId;
    expect(seatMember(id, tableId('t1'))).toEqual([{ op: 'patch', in: 'members', id, fields: { tableId: 't1' } }]);
    expect(changeRole(id, 'rapporteur')).toEqual([{ op: 'patch', in: 'members', id, fields: { role: 'rapporteur' } }]);
    expect(removeMember(id, true)).toEqual([{ op: 'patch', in: 'members', id, fields: { removed: true } }]);
  });
});

describe('seat numbers', () => {
  const w = 'workshop' as WorkshopId;
  const numbers = Array.from({ length: 200 }, (_, i) => seatNumberOf(w, `person-${i}` as UserId));

  test('four digits, the same on every device, another in another workshop', () => {
    for (const number of numbers) expect(number).toMatch(/^[1-9]\d{3}$/);
    expect(seatNumberOf(w, 'person-0' as UserId)).toBe(numbers[0]);
    expect(seatNumberOf('other' as WorkshopId, 'person-0' as UserId)).not.toBe(numbers[0]);
  });

  test('among two hundred people hardly any is borne by two', () => {
    expect(new Set(numbers).size).toBeGreaterThanOrEqual(194);
  });
});

test('those at a table come in the order they joined, without those who were removed', () => {
  const [early, gone, late] = [member('t1'), member('t1', { removed: true }), member('t1')];
  expect(membersAt([late, gone, early], tableId('t1'))).toEqual([early, late]);
});
