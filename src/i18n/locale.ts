// Which language a person reads: `?lang=` first, then their own choice, then the workshop's, then the browser's.

import { create } from 'zustand';
import { isLocale, type Locale } from '@/domain/wording';
import { keep, kept } from '@/lib/storage';
import { prepareWords } from './messages';

const CHOICE = 'warsha.locale';

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

function atStart(): Pick<LocaleChoice, 'locale' | 'chosen'> {
  const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('lang');
  if (isLocale(asked)) keep(CHOICE, asked);
  const chosen = isLocale(asked) ? asked : kept(CHOICE);
  if (isLocale(chosen)) return { locale: chosen, chosen: true };
  const spoken = globalThis.navigator?.languages?.map((tag) => tag.slice(0, 2)).find(isLocale);
  return { locale: spoken ?? 'ar', chosen: false };
}

export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'ar' ? 'rtl' : 'ltr');

/** What Intl understands: Moroccan months and Western digits in Arabic. */
export const tagOf = (locale: Locale): string => ({ ar: 'ar-MA', fr: 'fr-MA', en: 'en-GB' })[locale];

/** Each language in its own words. */
export const ownName: Readonly<Record<Locale, string>> = { ar: 'العربية', fr: 'Français', en: 'English' };
