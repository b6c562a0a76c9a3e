// Every language of the one list (src/domain/wording.ts) has all that a language takes, and nobody else keeps a list of them that
// could differ. What docs/languages.md asks for is looked at here, in words.test.ts and in guides.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/wording';
import { dayInWords, directionOf, momentInWords, ownName, tagOf } from '@/i18n';
import { exportedIn } from '@/i18n/exported-words';
import { wordsOf } from '@/i18n/messages';
import { folders, lettersOf } from '../support/languages';

const tables = Object.entries(import.meta.glob<object>('../../src/i18n/*.{ts,tsx}', { eager: true }));

/** Every place in which something is said in English, by its path; functions are what other tests are about. */
function translations(value: unknown, path: string): [path: string, said: object][] {
  if (typeof value !== 'object' || value === null) return [];
  const here: [string, object][] = 'en' in value ? [[path, value]] : [];
  return [...here, ...Object.entries(value).flatMap(([name, inner]) => translations(inner, `${path}.${name}`))];
}

describe('every language', () => {
  it('has a folder of its own, and each folder is one of a language', () => {
    expect(Object.keys(folders).sort()).toEqual([...locales].sort());
  });

  it.each(locales)('%s is one that Intl knows, has a name of its own, and runs as its letters do', (locale) => {
    const tag = tagOf(locale);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(tag.split('-')[0]).toBe(locale);
    expect(ownName[locale]).toMatch(lettersOf(tag));
    const script = new Intl.Locale(tag).maximize().script ?? '';
    expect(directionOf(locale)).toBe(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'].includes(script) ? 'rtl' : 'ltr');
  });

  it.each(locales)('%s has twelve months in its own letters, with Western digits', (locale) => {
    const days = Array.from({ length: 12 }, (_, i) => dayInWords(`2024-${String(i + 1).padStart(2, '0')}-24`, locale));
    const months = new Set(days.map((day) => day.replace(/\d+/g, '').trim()));
    expect(months.size).toBe(12);
    for (const month of months) expect(month).toMatch(lettersOf(tagOf(locale)));
    for (const day of days) expect(day.match(/\p{Nd}+/gu)).toEqual(['24', '2024']);
    expect(momentInWords(Date.UTC(2024, 3, 24, 9, 5), locale)).toMatch(/\b24\b.*[0-9]/);
  });

  it('says everything that is said in English where languages stand side by side, in its own letters', () => {
    const found = tables.flatMap(([file, table]) => translations({ ...table }, file));
    expect(found.length).toBeGreaterThan(80);
    for (const [path, said] of found) {
      expect(Object.keys(said).sort(), path).toEqual([...locales].sort());
      for (const locale of locales) {
        const text = (said as Record<string, unknown>)[locale];
        if (typeof text === 'string') expect(text, path).toMatch(lettersOf(tagOf(locale)));
      }
    }
  });

  it.each(locales)('%s comes through the app’s own loaders', async (locale) => {
    const folder = folders[locale] ?? {};
    for (const part of ['phone', 'board', 'form', 'own', 'phases', 'table', 'trouble', 'aside', 'staff'] as const)
      expect(await wordsOf(part, locale), part).toBe(folder[part]);
    expect(await exportedIn(locale)).toBe(folder.exported);
  });

  it('is one that the rules of the database take, in each of their lists', () => {
    const rules = readFileSync('firestore.rules', 'utf8');
    const lists = [...rules.matchAll(/\[((?:'\w+'(?:, )?)+)\]/g)]
      .map(([, list = '']) => [...list.matchAll(/\w+/g)].map(([name]) => name))
      .filter((names) => names.includes('ar'));
    expect(lists).toEqual([[...locales], [...locales], [...locales]]);
    const lengths = [...rules.matchAll(/isShort\(map\.get\('(\w+)', ''\), units\)/g)].map(([, name]) => name);
    expect(lengths).toEqual([...locales]);
  });

  it('has its guides printed', () => {
    const printed = readdirSync('docs/guides', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(printed.map(({ name }) => name).sort()).toEqual([...locales].sort());
  });
});
