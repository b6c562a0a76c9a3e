// Loads a language's words: those of the phone at once, those of the staff's screens only with these screens.

import type { Locale } from '@/domain/wording';
import type phoneWords from './en/phone';
import type staffWords from './en/staff';

export type PhoneWords = typeof phoneWords;
export type StaffWords = typeof staffWords;

declare module 'use-intl' {
  interface AppConfig {
    Messages: PhoneWords & StaffWords;
  }
}

const phone = { ar: () => import('./ar/phone'), fr: () => import('./fr/phone'), en: () => import('./en/phone') };
const staff = { ar: () => import('./ar/staff'), fr: () => import('./fr/staff'), en: () => import('./en/staff') };

/** The languages say the same things; that the keys and arguments agree is tested, not typed. */
export async function loadWords(part: 'phone' | 'staff', locale: Locale): Promise<PhoneWords | StaffWords> {
  const module = await (part === 'phone' ? phone : staff)[locale]();
  return module.default as unknown as PhoneWords | StaffWords;
}
