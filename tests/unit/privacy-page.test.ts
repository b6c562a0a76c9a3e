// docs/privacy.md is signed by somebody who trusts it to be whole: no collection, and no field of a person, may be missing in it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemas } from '@/gateway/firestore/schemas';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/privacy.md');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

/** Every collection that the rules name, or the data model. */
const collections = new Set([
  ...Object.keys(schemas),
  ...[...read('firestore.rules').matchAll(/match \/([a-z]+)\/\{/g)].map(([, name = '']) => name),
]);
collections.delete('databases');

/** The collections with something of a person in each document: of these every field is named. */
const ofPersons = ['members', 'ballots', 'stubs', 'ratings', 'attendance', 'pairings'] as const;
/** Of these, the fields that concern a person. */
const someOf = {
  notes: ['text', 'category', 'slot', 'origin', 'state', 'answer', 'createdAt', 'updatedAt'],
  trail: ['role', 'tableId', 'from', 'to', 'at'],
  late: ['text', 'at'],
  workshops: ['createdBy', 'createdAt', 'notice', 'particulars', 'deleteAfter', 'purgeAskedAt', 'purgedAt'],
  updates: ['role', 'at'],
  attempts: ['code', 'at', 'n'],
  clocks: ['at'],
} as const;

const rowsOf = (collection: string) =>
  rows.filter((row) => row.split('|')[1]?.match(new RegExp(`\`(?:[^\`]*/)?${collection}\``))).join('\n');

describe('the page on personal data', () => {
  it('knows what it is asked about', () => {
    expect(collections.size).toBeGreaterThan(20);
    expect(rows.length).toBeGreaterThan(12);
  });
  it.each([...collections])('has a row for %s', (collection) => {
    expect(rowsOf(collection)).not.toBe('');
  });
  it.each(ofPersons)('names every field of %s', (collection) => {
    const { entries } = schemas[collection] as unknown as { entries: Readonly<Record<string, unknown>> };
    expect(Object.keys(entries).filter((field) => !rowsOf(collection).includes(`\`${field}\``))).toEqual([]);
  });
  it.each(Object.entries(someOf))('names of %s what concerns a person', (collection, fields) => {
    expect(fields.filter((field) => !rowsOf(collection).includes(`\`${field}\``))).toEqual([]);
  });
  it('says for each who reads it and until when', () => {
    const [head] = page.split('\n').filter((line) => line.startsWith('| collection'));
    const width = head?.split('|').length;
    for (const row of rows) {
      expect(row.split('|')).toHaveLength(width ?? 0);
      expect(row.split('|').every((cell, i, all) => i === 0 || i === all.length - 1 || cell.trim() !== '')).toBe(true);
    }
  });
  it('has a declaration in French and in Arabic, with the same thirteen points', () => {
    const [, fr = '', ar = ''] = page.split(/\n## (?:Projet de déclaration|مشروع تصريح)/);
    const points = (text: string) => text.split('\n').filter((line) => /^\d+\. \*\*/.test(line)).length;
    expect([points(fr), points(ar)]).toEqual([13, 13]);
    expect(fr).toContain('09-08');
  });
});
