// The three languages say the same things, and nothing that people read stands outside them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import arAside from '@/i18n/ar/aside';
import arExported from '@/i18n/ar/exported';
import arGallery from '@/i18n/ar/gallery';
import arGuide from '@/i18n/ar/guide';
import arPhone from '@/i18n/ar/phone';
import arPractice from '@/i18n/ar/practice';
import arReady from '@/i18n/ar/ready';
import arStaff from '@/i18n/ar/staff';
import arTable from '@/i18n/ar/table';
import enAside from '@/i18n/en/aside';
import enExported from '@/i18n/en/exported';
import enGallery from '@/i18n/en/gallery';
import enGuide from '@/i18n/en/guide';
import enPhone from '@/i18n/en/phone';
import enPractice from '@/i18n/en/practice';
import enReady from '@/i18n/en/ready';
import enStaff from '@/i18n/en/staff';
import enTable from '@/i18n/en/table';
import frAside from '@/i18n/fr/aside';
import frExported from '@/i18n/fr/exported';
import frGallery from '@/i18n/fr/gallery';
import frGuide from '@/i18n/fr/guide';
import frPhone from '@/i18n/fr/phone';
import frPractice from '@/i18n/fr/practice';
import frReady from '@/i18n/fr/ready';
import frStaff from '@/i18n/fr/staff';
import frTable from '@/i18n/fr/table';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;
const words: Readonly<Record<string, Words>> = {
  ar: {
    ...arPhone,
    ...arStaff,
    ...arTable,
    ...arAside,
    ...arPractice,
    ...arReady,
    ...arGuide,
    ...arGallery,
    exported: arExported,
  },
  fr: {
    ...frPhone,
    ...frStaff,
    ...frTable,
    ...frAside,
    ...frPractice,
    ...frReady,
    ...frGuide,
    ...frGallery,
    exported: frExported,
  },
  en: {
    ...enPhone,
    ...enStaff,
    ...enTable,
    ...enAside,
    ...enPractice,
    ...enReady,
    ...enGuide,
    ...enGallery,
    exported: enExported,
  },
};

const flat = (of: Words) =>
  Object.entries(of).flatMap(([space, messages]) =>
    Object.entries(messages).map(([key, text]) => [`${space}.${key}`, text] as const),
  );

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

/** Every element of a message, those inside plurals and tags included. */
function elements(list: readonly Element[]): Element[] {
  return list.flatMap((element) => [
    element,
    ...Object.values(element.options ?? {}).flatMap(({ value }) => elements(value)),
    ...elements(element.children ?? []),
  ]);
}

const PLURAL = 6;
const parsed = (text: string) => elements(parse(text) as Element[]);
/** Names of arguments; literal text (0) and the # of a plural (7) have none. */
const argumentsOf = (text: string) =>
  [
    ...new Set(
      parsed(text)
        .filter(({ type }) => type !== 0 && type !== 7)
        .map(({ value }) => value),
    ),
  ].sort();

/** A message may be nothing but arguments and marks between them. */
const hasLetters = (text: string) => parsed(text).some(({ type, value }) => type === 0 && /\p{L}/u.test(value ?? ''));

const sources = readdirSync(join(__dirname, '../../src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'),
);

describe('words', () => {
  it('every key stands in every language', () => {
    const keys = (locale: string) =>
      flat(words[locale] ?? {})
        .map(([key]) => key)
        .sort();
    expect(keys('en').length).toBeGreaterThan(150);
    expect(keys('ar')).toEqual(keys('en'));
    expect(keys('fr')).toEqual(keys('en'));
  });

  it('every message takes the same arguments in every language', () => {
    const ofLocale = (locale: string) =>
      Object.fromEntries(flat(words[locale] ?? {}).map(([key, text]) => [key, argumentsOf(text)]));
    expect(ofLocale('ar')).toEqual(ofLocale('en'));
    expect(ofLocale('fr')).toEqual(ofLocale('en'));
  });

  it('Arabic has its six plural forms wherever a number stands', () => {
    const lacking = flat(words.ar ?? {}).filter(([, text]) =>
      parsed(text).some(
        ({ type, options }) =>
          type === PLURAL && !['zero', 'one', 'two', 'few', 'many', 'other'].every((form) => options?.[form]),
      ),
    );
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  it('no message is empty or left in another language', () => {
    const arabic = /[\u0600-\u06FF]/;
    expect(
      flat(words.ar ?? {})
        .filter(([, text]) => hasLetters(text) && !arabic.test(text))
        .map(([key]) => key),
    ).toEqual([]);
    expect(
      [...flat(words.fr ?? {}), ...flat(words.en ?? {})]
        .filter(([, text]) => text.trim() === '' || arabic.test(text))
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('whom proposals come from is said alike on the phone and in what is exported', () => {
    for (const { sitting, exported } of Object.values(words)) {
      const said = Object.entries(sitting ?? {}).filter(([key]) => key.startsWith('category-') && exported?.[key]);
      expect(said).toHaveLength(6);
      for (const [key, text] of said) expect(exported?.[key]).toBe(text);
    }
  });

  it('no text for people stands in the components', () => {
    const found = sources
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => {
        const text = readFileSync(join(__dirname, '../../src', file), 'utf8');
        // Letters between tags, or in an attribute that people read or hear.
        const between = [...text.matchAll(/>\s*([\p{L}][\p{L} ,.’'!?]{2,})\s*<\//gu)].map(([, words]) => words);
        const attributes = [...text.matchAll(/\s(?:aria-label|title|placeholder|alt|label)="([^"]*\p{L}[^"]*)"/gu)].map(
          ([, words]) => words,
        );
        return [...between, ...attributes].map((words) => `${file}: ${words}`);
      });
    expect(found).toEqual([]);
  });
});
