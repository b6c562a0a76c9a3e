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

/** A file of each language's folder, by its path (`./ar/phone.ts`): what `import.meta.glob` gives for `./*\/phone.ts`. */
export type Files<Loaded = unknown> = Readonly<Record<string, () => Promise<{ default: Loaded }>>>;

/** Loads a language's file, whose default export is meant. A test sees to it that each language has each. */
export function fileIn<Loaded>(files: Files<Loaded>, locale: Locale): () => Promise<{ default: Loaded }> {
  const path = Object.keys(files).find((each) => each.startsWith(`./${locale}/`)) ?? '';
  return files[path] ?? (() => Promise.reject(new Error(`a file that ${locale} lacks`)));
}

const needed = new Set<(locale: Locale) => Promise<unknown>>();

/** What is loaded in each language once: the same promise each time, so that a component can wait for it; it never rejects. */
export function loadedFrom<Loaded>(files: Files<Loaded>): (locale: Locale) => Promise<Loaded> {
  const asked = new Map<Locale, Promise<Loaded>>();
  const load = (locale: Locale) => {
    needed.add(load);
    const loaded = asked.get(locale) ?? retrying(fileIn(files, locale)).then((module) => module.default);
    asked.set(locale, loaded);
    return loaded;
  };
  return load;
}

/** Words. The languages say the same things; that the keys and arguments agree is tested, not typed. */
export function wordsIn(files: Readonly<Record<string, unknown>>): (locale: Locale) => Promise<Partial<AllWords>> {
  return loadedFrom(files as Files<Partial<AllWords>>);
}

const parts = {
  phone: wordsIn(import.meta.glob('./*/phone.ts')),
  board: wordsIn(import.meta.glob('./*/board.ts')),
  form: wordsIn(import.meta.glob('./*/form.ts')),
  own: wordsIn(import.meta.glob('./*/own.ts')),
  phases: wordsIn(import.meta.glob('./*/phases.ts')),
  table: wordsIn(import.meta.glob('./*/table.ts')),
  trouble: wordsIn(import.meta.glob('./*/trouble.ts')),
  aside: wordsIn(import.meta.glob('./*/aside.ts')),
  staff: wordsIn(import.meta.glob('./*/staff.ts')),
};

export type Part = keyof typeof parts;

export function wordsOf(part: Part, locale: Locale): Promise<Partial<AllWords>> {
  return parts[part](locale);
}

/** Resolves when every part shown so far is there in this language: until then the page keeps the one it has. */
export async function prepareWords(locale: Locale): Promise<void> {
  await Promise.all([...needed].map((load) => load(locale)));
}
