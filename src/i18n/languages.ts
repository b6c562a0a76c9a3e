// What has to be known of each language before any of its words are there.

import { type InEachLanguage, inEachLanguage, type Locale } from '@/domain/wording';

interface Language {
  /** In its own words. */
  readonly ownName: string;
  /** What Intl understands: Moroccan months and Western digits in Arabic. */
  readonly tag: string;
  readonly direction: 'rtl' | 'ltr';
}

const languages: InEachLanguage<Language> = {
  ar: { ownName: 'العربية', tag: 'ar-MA', direction: 'rtl' },
  fr: { ownName: 'Français', tag: 'fr-MA', direction: 'ltr' },
  en: { ownName: 'English', tag: 'en-GB', direction: 'ltr' },
};

export const directionOf = (locale: Locale): 'rtl' | 'ltr' => languages[locale].direction;

export const tagOf = (locale: Locale): string => languages[locale].tag;

export const ownName = inEachLanguage((locale) => languages[locale].ownName);
