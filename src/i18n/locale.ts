// Which language a person reads.

import { create } from 'zustand';
import type { Locale } from '@/domain/wording';
import { keep } from '@/lib/storage';
import { type AtStart, atStart, CHOICE } from './locale-at-start';
import { prepareWords } from './messages';

interface LocaleChoice extends AtStart {
  readonly choose: (locale: Locale) => void;
  /** The workshop's language, for somebody who has chosen none; `toAll`: on what a whole hall reads, whose machine it is doesn't matter. */
  readonly suggest: (locale: Locale, toAll?: boolean) => void;
}

export const useLocaleChoice = create<LocaleChoice>()((set, get) => ({
  ...atStart(),
  choose(locale) {
    keep(CHOICE, locale);
    void prepareWords(locale).then(() => set({ locale, chosen: true }));
  },
  suggest(locale, toAll = false) {
    const now = get();
    if (now.chosen || now.locale === locale || (now.isArabic && !toAll)) return;
    void prepareWords(locale).then(() => get().chosen || set({ locale }));
  },
}));
