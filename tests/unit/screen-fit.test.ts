import { describe, expect, test } from 'vitest';
import { fitting, gridFor, largestFitting } from '@/screens/room-screen/fit';

describe('how many cards fit a column', () => {
  test('all of them when the last one ends within it, to the pixel', () => {
    expect(fitting([40, 80, 120], 120, 30)).toBe(3);
  });

  test('when they do not, room is kept for the words that say how many more', () => {
    expect(fitting([40, 80, 121], 120, 30)).toBe(2);
    expect(fitting([40, 80, 121], 120, 41)).toBe(1);
  });

  test('none when not even the first fits, and none of none', () => {
    expect(fitting([500], 120, 30)).toBe(0);
    expect(fitting([], 120, 30)).toBe(0);
  });

  test('one card too high hides those after it, so that the order stays true', () => {
    expect(fitting([40, 400, 420], 120, 30)).toBe(1);
  });

  test('before anything is laid out nothing is hidden', () => {
    expect(fitting([0, 0, 0], 0, 0)).toBe(3);
  });
});

describe('panels side by side', () => {
  test.each([
    [1, 4, 1, 1],
    [4, 4, 4, 1],
    [5, 4, 3, 2],
    [9, 4, 3, 3],
    [4, 2, 2, 2],
  ])('%i panels, at most %i beside each other: %i columns, %i rows', (count, most, columns, rows) => {
    expect(gridFor(count, most)).toEqual({ columns, rows });
  });
});

test('a text is as large as fits, and never smaller than the smallest', () => {
  const sizes = { smallest: 1, largest: 5, steps: 8 };
  expect(largestFitting(sizes, () => true)).toBe(5);
  expect(largestFitting(sizes, (size) => size <= 3.2)).toBe(3);
  expect(largestFitting(sizes, () => false)).toBe(1);
});
