// Groups under five are not said, and nobody who knows how they are withheld can reckon one.
import { describe, expect, it } from 'vitest';
import type { Code, TableId, UserId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import { participationOf, published, SMALLEST_GROUP } from '@/domain/participation';
import { sampleWorkshop } from '../support/report-sample';

function people(count: number, fields: Partial<Member>): Member[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${JSON.stringify(fields)}${i}` as UserId,
    ...{ role: 'participant', tableId: null, category: null, code: '1' as Code, doneIn: null },
    ...{ muted: false, removed: false, joinedAt: 0, ...fields },
  }));
}

/** Every list of `groups` counts below `below`. */
function everyList(groups: number, below: number): number[][] {
  if (groups === 0) return [[]];
  return everyList(groups - 1, below).flatMap((list) => Array.from({ length: below }, (_, count) => [...list, count]));
}

/** Every order in which the first `groups` numbers can stand. */
function everyOrder(groups: number): number[][] {
  if (groups === 0) return [[]];
  return everyOrder(groups - 1).flatMap((order) => [...order, null].map((_, at) => order.toSpliced(at, 0, groups - 1)));
}

describe('published', () => {
  it('says every count where none is small', () => {
    expect(published([5, 12, 30], [0, 1, 2])).toEqual([5, 12, 30]);
    expect(published([7], [0])).toEqual([7]);
  });

  it('withholds a second group where one alone could be subtracted from the total', () => {
    expect(published([20, 3, 30, 8], [3, 0, 1, 2])).toEqual([20, null, 30, null]);
    expect(published([20, 30, 4], [2, 0, 1])).toEqual([null, 30, null]);
  });

  it('withholds until those withheld are five together', () => {
    expect(published([1, 20, 2, 9], [1, 0, 2, 3])).toEqual([null, null, null, 9]);
    expect(published([2, 20, 3, 9], [1, 0, 2, 3])).toEqual([null, 20, null, 9]);
    expect(published([0, 0, 9, 9], [3, 0, 1, 2])).toEqual([null, null, 9, null]);
  });

  it('says nothing of fewer than five people', () => {
    expect(published([4, 0], [0, 1])).toEqual([null, null]);
    expect(published([], [])).toEqual([]);
  });

  it.each([2, 3, 4])(
    'leaves of %i groups no withheld one certain, even to whoever knows the total and this rule',
    (groups) => {
      // By what is published, the counts that each group may have had.
      const possible = new Map<string, Set<number>[]>();
      const most = groups === 4 ? 9 : 13;
      const orders = everyOrder(groups);
      for (const counts of everyList(groups, most)) {
        const total = counts.reduce((sum, count) => sum + count, 0);
        for (const order of orders) {
          const shown = published(counts, order);
          if (shown.some((count, i) => count !== null && (count !== counts[i] || count < SMALLEST_GROUP)))
            throw new Error(`${shown} is published of ${counts}`);
          const said = JSON.stringify([shown, total < SMALLEST_GROUP ? null : total]);
          const sets = possible.get(said) ?? counts.map(() => new Set<number>());
          for (const [i, count] of counts.entries()) sets[i]?.add(count);
          possible.set(said, sets);
        }
      }
      expect(possible.size).toBeGreaterThan(20);
      const certain = [...possible].filter(([said, sets]) => {
        const [shown, total]: [(number | null)[], number | null] = JSON.parse(said);
        const rest = (total ?? 0) - shown.reduce<number>((sum, count) => sum + (count ?? 0), 0);
        // Where more is withheld, some of what it may have been is not among the lists tried.
        return rest < most && sets.some((set, i) => shown[i] === null && set.size < 3);
      });
      expect(certain.map(([said]) => said)).toEqual([]);
    },
  );
});

describe('participationOf', () => {
  const t = (id: string) => id as TableId;

  it('counts participants and rapporteurs by category and by table, and those without either', () => {
    const members = [
      ...people(9, { category: 'council', tableId: t('t1') }),
      ...people(6, { category: 'staff', tableId: t('t2'), role: 'rapporteur' }),
      ...people(7, { category: null, tableId: t('gone') }),
    ];
    const {
      people: all,
      byCategory,
      byTable,
    } = participationOf({ ...sampleWorkshop, tables: sampleWorkshop.tables.slice(0, 2) }, members);
    expect(all).toBe(22);
    expect(byTable).toEqual([
      { key: 't1', people: 9 },
      { key: 't2', people: 6 },
      { key: null, people: 7 },
    ]);
    expect(byCategory.map(({ key }) => key)).toEqual([
      ...['council', 'equality-body', 'staff', 'civil-society', 'media', 'citizen', null],
    ]);
    // Four categories have nobody: withheld, and one of the others with them.
    const shown = byCategory.map(({ people: count }) => count);
    expect(shown.filter((count) => count === null)).toHaveLength(5);
    expect(shown.filter((_, i) => [1, 3, 4, 5].includes(i))).toEqual([null, null, null, null]);
  });

  it('withholds the same groups in every export of a workshop, and others in another workshop', () => {
    const members = [
      ...people(9, { category: 'council' }),
      ...people(6, { category: 'staff' }),
      ...people(7, { category: 'citizen' }),
    ];
    const withheldOf = (createdBy: string) =>
      participationOf({ ...sampleWorkshop, createdBy: createdBy as UserId }, members)
        .byCategory.map(({ people: count }, i) => (count === null ? i : ''))
        .join('');
    expect(withheldOf('a')).toBe(withheldOf('a'));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(withheldOf)).size).toBeGreaterThan(1);
  });

  it('leaves out removed people, facilitators, observers and screens; and all when there are fewer than five', () => {
    const members = [
      ...people(4, {}),
      ...people(9, { removed: true }),
      ...people(9, { role: 'facilitator' }),
      ...people(9, { role: 'observer' }),
      ...people(2, { role: 'screen' }),
    ];
    const { people: all, byCategory } = participationOf(sampleWorkshop, members);
    expect(all).toBeNull();
    expect(byCategory.every(({ people: count }) => count === null)).toBe(true);
  });
});
