import { describe, expect, it } from 'vitest';
import { inBatches, inPortions } from '@/domain/batches';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const lengths = (batches: readonly (readonly unknown[])[]) => batches.map((batch) => batch.length);

describe('in batches', () => {
  it('of so many, in their order, nothing left out', () => {
    expect(inBatches(numbers(5), { most: 2 })).toEqual([[0, 1], [2, 3], [4]]);
    expect(inBatches([], { most: 2 })).toEqual([]);
  });

  it('of so many kinds: one that is there already may still come', () => {
    const kinds = { most: 2, of: (name: string) => name.charAt(0) };
    expect(inBatches(['a1', 'b1', 'a2', 'c1', 'a3'], { most: 9, kinds })).toEqual([
      ['a1', 'b1', 'a2'],
      ['c1', 'a3'],
    ]);
  });

  it('of so much together; what is too much by itself has one of its own', () => {
    const size = { most: 10, of: (n: number) => n };
    expect(inBatches([4, 6, 1, 99, 2, 3], { most: 9, size })).toEqual([[4, 6], [1], [99], [2, 3]]);
  });
});

it('in portions of two hundred, so that the trail fits in with them', () => {
  expect(lengths(inPortions(numbers(450)))).toEqual([200, 200, 50]);
  expect(inPortions([])).toEqual([]);
});
