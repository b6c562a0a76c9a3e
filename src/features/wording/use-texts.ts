import { useSyncExternalStore } from 'react';
import { type LongText, longTexts } from '@/domain/body';
import type { Texts } from '@/domain/form';
import type { Scribe } from './scribe';

const shown = new WeakMap<Scribe, Texts>();

/** The long texts as they stand now. The same object as long as none of them changes. */
export function useTexts(scribe: Scribe): Texts {
  return useSyncExternalStore(scribe.subscribe, () => {
    const known = shown.get(scribe);
    const texts = scribe.words.texts();
    if (known && longTexts.every((field) => known[field] === texts[field])) return known;
    shown.set(scribe, texts);
    return texts;
  });
}

export function useText({ subscribe, words }: Scribe, field: LongText): string {
  return useSyncExternalStore(subscribe, () => words.read(field));
}
