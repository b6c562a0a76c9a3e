import { describe, expect, it } from 'vitest';
import { cardName, cardNumberIn, cardsFor } from '@/domain/card';
import type { AxisId, TableId } from '@/domain/ids';

const table = (name: string) => ({ id: `t${name}` as TableId, axisId: 'a1' as AxisId, name, seats: 10 });

describe('cards', () => {
  it('are numbered at each table, and fill whole sheets', () => {
    const cards = cardsFor([table('1'), table('2')], 6, 9);
    expect(cards.map(cardName).slice(0, 9)).toEqual([
      ...['1-09', '1-10', '1-11', '1-12', '1-13', '1-14', '1-15', '1-16'],
      '2-09',
    ]);
    expect(cards).toHaveLength(16);
  });
  it('are found by their number however it is typed', () => {
    expect(['3-07', '07', '7', ' ٧ ', '٣-٠٧', 'n° 7.'].map(cardNumberIn)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(cardNumberIn('')).toBeNull();
    expect(cardNumberIn('abc')).toBeNull();
  });
});
