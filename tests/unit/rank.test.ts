import { describe, expect, it } from 'vitest';
import type { Rank } from '@/domain/ids';
import { byRank, rankBetween, ranksAt } from '@/domain/rank';

const item = (id: string, rank: string) => ({ id, rank: rank as Rank });
/** Puts something at `index` and says where it came to lie. */
const landsAt = (list: readonly { id: string; rank: Rank }[], index: number) => {
  const sorted = [...list].sort(byRank);
  const [rank] = ranksAt(sorted, index);
  return [...sorted, item('new', rank ?? '')].sort(byRank).findIndex(({ id }) => id === 'new');
};

describe('order', () => {
  it('is by rank, by code unit and not by language, then by id', () => {
    const list = [item('b', 'a0'), item('a', 'a0'), item('x', 'Zz'), item('y', 'a0V')];
    expect(list.sort(byRank).map(({ id }) => id)).toEqual(['x', 'a', 'b', 'y']);
  });

  it('has room before, between and after, again and again', () => {
    let list = [item('n0', rankBetween(null, null))];
    let seed = 7;
    for (let i = 1; i < 300; i++) {
      seed = (seed * 16_807) % 2_147_483_647;
      const index = seed % (list.length + 1);
      const [rank] = ranksAt(list, index);
      list = [...list.slice(0, index), item(`n${i}`, rank ?? ''), ...list.slice(index)];
      expect([...list].sort(byRank)).toEqual(list);
    }
    // The rules take up to 200 characters.
    expect(Math.max(...list.map(({ rank }) => rank.length))).toBeLessThan(40);
  });

  it('gives several ranks in a row for one gap', () => {
    const ranks = ranksAt([item('a', 'a0'), item('b', 'a1')], 1, 5);
    expect(new Set(ranks).size).toBe(5);
    expect([...ranks].sort()).toEqual(ranks);
    expect(ranks.every((rank) => rank > 'a0' && rank < 'a1')).toBe(true);
  });

  it('between two equal ranks takes the next greater neighbour: two phones dropped into one gap', () => {
    const tied = [item('a', 'a0'), item('b', 'a0'), item('c', 'a0'), item('d', 'a1')];
    const [rank] = ranksAt(tied, 1);
    expect(rank && rank > 'a0' && rank < 'a1').toBe(true);
    expect(landsAt(tied, 1)).toBe(3);
    expect(landsAt(tied, 0)).toBe(0);
    expect(landsAt(tied, 4)).toBe(4);
  });

  it('a foreign key loses the order, never the move', () => {
    expect(rankBetween('!' as Rank, null)).toMatch(/^[A-Za-z0-9]+$/);
    expect(rankBetween('a1' as Rank, 'a0' as Rank)).toMatch(/^[A-Za-z0-9]+$/);
    expect(ranksAt([item('a', '???')], 1, 2)).toHaveLength(2);
  });
});
