import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/wording';
import { daysIn, inOrder, monthAfter, redated, usualRoadmap } from '@/features/preparing/roadmap';
import { moved, newRow, type Row, rekeyed } from '@/features/preparing/rows';

const titles = (rows: readonly Row<{ title: string }>[]) => rows.map(({ value }) => value.title);
const item = (title: string, minutes = 10) => ({ title, minutes });
const three = () => ['a', 'b', 'c'].map((title) => newRow(item(title)));
const keyOf = (rows: readonly Row<{ title: string }>[], title: string) =>
  rows.find(({ value }) => value.title === title)?.key;

describe('rows of a list without ids', () => {
  it('an entry keeps its key wherever it comes to stand', () => {
    const before = three();
    const after = rekeyed(before, [item('c'), item('a'), item('b')]);
    for (const title of ['a', 'b', 'c']) expect(keyOf(after, title)).toBe(keyOf(before, title));
  });

  it('reworded it keeps its key, also while another goes', () => {
    const before = three();
    expect(keyOf(rekeyed(before, [item('a'), item('B'), item('c')]), 'B')).toBe(keyOf(before, 'b'));
    const without = rekeyed(before, [item('b'), item('c', 20)]);
    expect(keyOf(without, 'b')).toBe(keyOf(before, 'b'));
    expect(keyOf(without, 'c')).not.toBe(keyOf(before, 'b'));
  });

  it('what is new gets a key of its own; two that say the same are two', () => {
    const before = three();
    const after = rekeyed(before, [...before.map(({ value }) => value), item('a')]);
    expect(new Set(after.map(({ key }) => key)).size).toBe(4);
    expect(after.slice(0, 3).map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  });

  it('moves one place, and stays at the ends', () => {
    const rows = three();
    const [a, , c] = rows.map(({ key }) => key);
    expect(titles(moved(rows, c ?? '', -1))).toEqual(['a', 'c', 'b']);
    expect(moved(rows, a ?? '', -1)).toBe(rows);
    expect(moved(rows, 'gone', 1)).toBe(rows);
  });
});

describe('the way to adoption', () => {
  it('is the draft, the consultation and the council’s next ordinary session', () => {
    const dates = (day: string) => usualRoadmap(day).map(({ date }) => date);
    expect(dates('2024-04-24')).toEqual(['2024-06', '2024-07', '2024-10']);
    expect(dates('2024-11-30')).toEqual(['2025-01', '2025-02', '2025-05']);
    expect(dates('2024-08-15')).toEqual(['2024-10', '2024-11', '2025-02']);
    const steps = usualRoadmap('2024-04-24');
    for (const { title } of steps) expect(Object.keys(title).sort()).toEqual([...locales].sort());
    expect(new Set(steps.map(({ id }) => id)).size).toBe(3);
  });

  it('stands in the order of its dates, a month before its days', () => {
    const step = (id: string, date: string) => ({ id, title: {}, date });
    const roadmap = [step('d', '2024-10'), step('b', '2024-06-15'), step('a', '2024-06'), step('c', '2024-06-15')];
    expect(inOrder(roadmap).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('a date changes by its parts; a day that the month lacks becomes its last', () => {
    expect(redated('2024-10', { day: 9 })).toBe('2024-10-09');
    expect(redated('2024-10-09', { day: null })).toBe('2024-10');
    expect(redated('2024-01-31', { month: 2 })).toBe('2024-02-29');
    expect(redated('2024-02-29', { year: 2025 })).toBe('2025-02-28');
    expect(monthAfter('2024-12-31', 1)).toBe('2025-01');
    expect([2023, 2024].map((year) => daysIn({ year, month: 2 }))).toEqual([28, 29]);
  });
});
