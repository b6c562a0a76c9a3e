// Finding a proposal by words as people remember them.

import { comparable } from './likeness-spelling';

/** Those whose text holds every word asked for; all of them when none is. */
export function findIn<T extends { readonly text: string }>(things: readonly T[], asked: string): readonly T[] {
  const words = comparable(asked).split(' ').filter(Boolean);
  if (words.length === 0) return things;
  return things.filter(({ text }) => {
    const searched = comparable(text);
    return words.every((word) => searched.includes(word));
  });
}
