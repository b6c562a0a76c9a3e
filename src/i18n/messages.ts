// Loads a language's words: those of the phone at once, those of the board and of the staff's
// screens only with these.

import type { Locale } from '@/domain/wording';
import { retrying } from '@/lib/retrying';
import type asideWords from './en/aside';
import type boardWords from './en/board';
import type formWords from './en/form';
import type galleryWords from './en/gallery';
import type guideWords from './en/guide';
import type ownWords from './en/own';
import type phasesWords from './en/phases';
import type phoneWords from './en/phone';
import type practiceWords from './en/practice';
import type readyWords from './en/ready';
import type staffWords from './en/staff';
import type tableWords from './en/table';
import type troubleWords from './en/trouble';

export type PhoneWords = typeof phoneWords;
export type BoardWords = typeof boardWords;
export type FormWords = typeof formWords;
export type GalleryWords = typeof galleryWords;
export type GuideWords = typeof guideWords;
export type AsideWords = typeof asideWords;
export type OwnWords = typeof ownWords;
export type PhasesWords = typeof phasesWords;
export type PracticeWords = typeof practiceWords;
export type ReadyWords = typeof readyWords;
export type StaffWords = typeof staffWords;
export type TableWords = typeof tableWords;
export type TroubleWords = typeof troubleWords;
/** What every component may count on: who renders it has loaded its words. */
export type AllWords = PhoneWords &
  BoardWords &
  FormWords &
  PhasesWords &
  StaffWords &
  TableWords &
  AsideWords &
  TroubleWords &
  OwnWords &
  PracticeWords &
  ReadyWords &
  GalleryWords &
  GuideWords;

declare module 'use-intl' {
  interface AppConfig {
    Messages: AllWords;
  }
}

/** Each gives the module whose default export is meant. */
export type Loaders<Loaded = unknown> = Readonly<Record<Locale, () => Promise<{ default: Loaded }>>>;

const needed = new Set<(locale: Locale) => Promise<unknown>>();

/** What is loaded in each language once: the same promise each time, so that a component can wait for it; it never rejects. */
export function inEachLanguage<Loaded>(loaders: Loaders<Loaded>): (locale: Locale) => Promise<Loaded> {
  const asked = new Map<Locale, Promise<Loaded>>();
  const load = (locale: Locale) => {
    needed.add(load);
    const loaded = asked.get(locale) ?? retrying(loaders[locale]).then((module) => module.default);
    asked.set(locale, loaded);
    return loaded;
  };
  return load;
}

/** Words. The languages say the same things; that the keys and arguments agree is tested, not typed. */
export function wordsIn(loaders: Loaders): (locale: Locale) => Promise<Partial<AllWords>> {
  return inEachLanguage(loaders as Loaders<Partial<AllWords>>);
}

const parts = {
  phone: wordsIn({ ar: () => import('./ar/phone'), fr: () => import('./fr/phone'), en: () => import('./en/phone') }),
  board: wordsIn({ ar: () => import('./ar/board'), fr: () => import('./fr/board'), en: () => import('./en/board') }),
  form: wordsIn({ ar: () => import('./ar/form'), fr: () => import('./fr/form'), en: () => import('./en/form') }),
  own: wordsIn({ ar: () => import('./ar/own'), fr: () => import('./fr/own'), en: () => import('./en/own') }),
  phases: wordsIn({
    ar: () => import('./ar/phases'),
    fr: () => import('./fr/phases'),
    en: () => import('./en/phases'),
  }),
  table: wordsIn({ ar: () => import('./ar/table'), fr: () => import('./fr/table'), en: () => import('./en/table') }),
  trouble: wordsIn({
    ar: () => import('./ar/trouble'),
    fr: () => import('./fr/trouble'),
    en: () => import('./en/trouble'),
  }),
  aside: wordsIn({ ar: () => import('./ar/aside'), fr: () => import('./fr/aside'), en: () => import('./en/aside') }),
  staff: wordsIn({ ar: () => import('./ar/staff'), fr: () => import('./fr/staff'), en: () => import('./en/staff') }),
};

export type Part = keyof typeof parts;

export function wordsOf(part: Part, locale: Locale): Promise<Partial<AllWords>> {
  return parts[part](locale);
}

/** Resolves when every part shown so far is there in this language: until then the page keeps the one it has. */
export async function prepareWords(locale: Locale): Promise<void> {
  await Promise.all([...needed].map((load) => load(locale)));
}
