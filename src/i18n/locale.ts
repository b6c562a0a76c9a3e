// Which language a person reads.

import { create } from 'zustand';
import type { Locale } from '@/domain/wording';
import { keep } from '@/lib/storage';
import { atStart, CHOICE } from './locale-at-start';
import { prepareWords } from './messages';

interface LocaleChoice {
  readonly locale: Locale;
  /** Did the person choose it? Otherwise the workshop's language takes over when it is known. */
  readonly chosen: boolean;
  readonly choose: (locale: Locale) => void;
  /** The workshop's language, for somebody who has chosen none. */
  readonly suggest: (locale: Locale) => void;
}

export const useLocaleChoice = create<LocaleChoice>()((set, get) => ({
  ...atStart(),
  choose(locale) {
    keep(CHOICE, locale);
    void prepareWords(locale).then(() => set({ locale, chosen: true }));
  },
  suggest(locale) {
    if (get().chosen || get().locale === locale) return;
    void prepareWords(locale).then(() => get().chosen || set({ locale }));
  },
}));
