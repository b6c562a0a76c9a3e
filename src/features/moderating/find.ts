// Finding a proposal by words as people remember them: marks, elongation and the shapes of alef, ya and ta marbuta don't
// count, nor do accents and capitals.

import { westernDigits } from '@/lib/text';

export function comparable(text: string): string {
  return westernDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064A')
    .replace(/\u0629/g, '\u0647')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Those whose text holds every word asked for; all of them when none is. */
export function findIn<T extends { readonly text: string }>(things: readonly T[], asked: string): readonly T[] {
  const words = comparable(asked).split(' ').filter(Boolean);
  if (words.length === 0) return things;
  return things.filter(({ text }) => {
    const searched = comparable(text);
    return words.every((word) => searched.includes(word));
  });
}
