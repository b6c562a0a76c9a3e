// Loads a language's words: those of the phone at once, those of the board and of the staff's
// screens only with these.

import type { Locale } from '@/domain/wording';
import type boardWords from './en/board';
import type phoneWords from './en/phone';
import type staffWords from './en/staff';

export type PhoneWords = typeof phoneWords;
export type BoardWords = typeof boardWords;
export type StaffWords = typeof staffWords;
/** What every component may count on: who renders it has loaded its words. */
export type AllWords = PhoneWords & BoardWords & StaffWords;

declare module 'use-intl' {
  interface AppConfig {
    Messages: AllWords;
  }
}

const parts = {
  phone: { ar: () => import('./ar/phone'), fr: () => import('./fr/phone'), en: () => import('./en/phone') },
  board: { ar: () => import('./ar/board'), fr: () => import('./fr/board'), en: () => import('./en/board') },
  staff: { ar: () => import('./ar/staff'), fr: () => import('./fr/staff'), en: () => import('./en/staff') },
};

export type Part = keyof typeof parts;

/** The languages say the same things; that the keys and arguments agree is tested, not typed. */
export async function loadWords(part: Part, locale: Locale): Promise<Partial<AllWords>> {
  const module = await parts[part][locale]();
  return module.default as unknown as Partial<AllWords>;
}
