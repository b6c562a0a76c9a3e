import { describe, expect, test } from 'vitest';
import { findIn } from '@/domain/find';

const texts = [
  'إحداث ميزانية تشاركية بـ 5% من التجهيز',
  'الميزانيّة التشاركيّة',
  'Un budget participatif à l’échelle du QUARTIER',
  'نشر ١٥ محضرا',
];
const found = (asked: string) =>
  findIn(
    texts.map((text) => ({ text })),
    asked,
  ).map(({ text }) => texts.indexOf(text));

describe('finding a proposal by words as people remember them', () => {
  test('marks, alef shapes and ta marbuta do not count', () => {
    expect(found('ميزانيه')).toEqual([0, 1]);
    expect(found('احداث')).toEqual([0]);
  });

  test('accents and capitals do not count, digits of either script do', () => {
    expect(found('quartier echelle')).toEqual([2]);
    expect(found('15')).toEqual([3]);
  });

  test('every word must be there, in any order', () => {
    expect(found('participatif budget')).toEqual([2]);
    expect(found('budget ميزانية')).toEqual([]);
  });

  test('nothing asked is everything', () => {
    expect(found('  ')).toEqual([0, 1, 2, 3]);
  });
});
