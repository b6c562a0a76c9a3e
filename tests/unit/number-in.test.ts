// Numbers as an English, a French and an Arabic reader write them.
import { describe, expect, it } from 'vitest';
import { numberIn } from '@/features/costing/number-in';

describe('a number that is typed', () => {
  it.each([
    ['1,000', 'en', 1000],
    ['1 000', 'fr', 1000],
    ['1\u00a0000', 'fr', 1000],
    ['1\u202f000', 'fr', 1000],
    ['١٬٠٠٠', 'ar', 1000],
    // As the page itself prints it for Morocco.
    ['1.000', 'ar', 1000],
    ['1,000,000', 'en', 1_000_000],
    ['60', 'fr', 60],
    ['٦٠', 'ar', 60],
    ['2,5', 'fr', 2.5],
    ['2.5', 'en', 2.5],
    ['٢٫٥', 'ar', 2.5],
    ['1,00', 'en', 1],
    ['1,0000', 'en', 1],
  ] as const)('where a fraction makes no sense: %s in %s', (text, reader, number) => {
    expect(numberIn(text, true, reader)).toBe(number);
  });

  it.each([
    ['1,000', 'en', 1000],
    ['1,000.25', 'en', 1000.25],
    ['1\u202f000,25', 'fr', 1000.25],
    ['١٬٠٠٠٫٢٥', 'ar', 1000.25],
    // A price, and no thousand.
    ['1,125', 'fr', 1.125],
    ['1,125', 'ar', 1.125],
    ['1.125', 'en', 1.125],
    ['0,125', 'en', 0.125],
    ['6,5', 'en', 6.5],
    ['0.06', 'fr', 0.06],
  ] as const)('where it does: %s in %s', (text, reader, number) => {
    expect(numberIn(text, false, reader)).toBe(number);
  });

  it.each(['', ' ', 'many', ','])('is none: %j', (text) => {
    expect(numberIn(text, true, 'fr')).toBeNull();
  });
});
