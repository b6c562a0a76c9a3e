// All languages say the same things, each in its own way, and nothing that people read stands outside them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/wording';
import { tagOf } from '@/i18n';
import { type Folder, folders, formsOf, lacksBeside, wordsIn } from '../support/languages';

const folderOf = (locale: string): Folder => folders[locale] ?? {};

const sources = readdirSync(join(__dirname, '../../src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'),
);

describe('words', () => {
  it.each(locales)(
    'stand in %s as in English: all of them, with the same arguments, in all its plural forms',
    (locale) => {
      expect(Object.values(wordsIn(folderOf('en'))).flatMap(Object.keys).length).toBeGreaterThan(1000);
      expect(lacksBeside(folderOf('en'), folderOf(locale), tagOf(locale))).toEqual([]);
    },
  );

  it('have in Arabic its six plural forms', () => {
    expect([...formsOf('ar-MA')].sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });

  it('are missed wherever a language lacks some', () => {
    const english = { room: { people: '{count, plural, one {# person} other {# people}} here', door: 'Door {code}' } };
    const arabic = { room: { people: '{count, plural, one {شخص} other {أشخاص}}', door: 'الباب {code}' } };
    const lacks = (room: object, tag = 'fr-MA') => lacksBeside(english, { room: { ...english.room, ...room } }, tag);
    expect(lacks({})).toEqual([]);
    expect(lacksBeside(english, {}, 'fr-MA')).toEqual(['no file room']);
    expect(lacksBeside(english, { ...english, hall: {} }, 'fr-MA')).toEqual(['a file hall of its own']);
    expect(lacksBeside(english, { room: { door: 'Porte {code}' } }, 'fr-MA')).toEqual(['room: no word people']);
    const whole = { ...english, phone: { room: english.room } };
    expect(lacksBeside(whole, { ...english, phone: { home: {} } }, 'fr-MA')).toEqual([
      'phone: no part room',
      'phone: a part home of its own',
    ]);
    expect(lacks({ more: 'Plus' })).toEqual(['room: a word more of its own']);
    expect(lacks({ door: ' ' })).toEqual(['room.door: says nothing', 'room.door: takes nothing, not code']);
    expect(lacks({ door: 'Porte {number}' })).toEqual(['room.door: takes number, not code']);
    expect(lacks({ door: 'الباب {code}' })).toEqual(['room.door: in another language']);
    expect(lacks({ people: '{count, plural, other {# personnes}}' })).toEqual(['room.people: no plural form one']);
    expect(lacksBeside(english, arabic, 'ar-MA')).toEqual(['room.people: no plural form zero, two, few, many']);
    expect(lacksBeside(english, { room: { ...arabic.room, door: 'Door {code}' } }, 'ar-MA')).toContain(
      'room.door: in another language',
    );
  });

  it('whom proposals come from is said alike on the phone and in what is exported', () => {
    for (const { sitting, exported } of Object.values(folders).map(wordsIn)) {
      const said = Object.entries(sitting ?? {}).filter(([key]) => key.startsWith('category-') && exported?.[key]);
      expect(said).toHaveLength(6);
      for (const [key, text] of said) expect(exported?.[key]).toBe(text);
    }
  });

  it('what becomes of a proposal is said alike to its author and in what is exported', () => {
    for (const { closing, exported } of Object.values(folders).map(wordsIn)) {
      const said = Object.entries(closing ?? {}).filter(([key]) => key.startsWith('outcome-'));
      expect(said).toHaveLength(8);
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
