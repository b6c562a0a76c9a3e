// LibreOffice opens the workbook and the CSV; what it reads in their cells is what was written, and no cell is a formula.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/wording';
import { proposalsCsv } from '@/features/exporting/csv-proposals';
import { commitmentsTable, figuresTable, milestonesTable, roundsTable } from '@/features/exporting/data-tables';
import { type DataTable, proposalsTable } from '@/features/exporting/proposals-table';
import { workbookOf } from '@/features/exporting/workbook';
import { sampleBody } from '../support/bodies';
import { settingFor } from '../support/exports';
import { fullSample } from '../support/full-sample';
import { opened } from '../support/office';
import { sampleNote } from '../support/report-sample';
import { type ReadSheet, sheetsIn } from '../support/sheets';
import { goodTexts } from '../support/texts';

const PATIENCE_MS = 170_000;
const isFormula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** Every good text of the house, hostile ones among them, as proposals and in a form. */
const hostileTexts = [
  ...Object.values(goodTexts),
  ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '\u200F=1', 'a;b"c\nd', "'=1", '0042', '1e5', '24/04', 'VRAI', 'a\tb'],
];
const known = {
  ...fullSample,
  notes: [...fullSample.notes, ...hostileTexts.map((text, i) => sampleNote(`z${100 + i}`, { text, createdAt: i }))],
  bodies: [...fullSample.bodies, sampleBody('commitment3', { lead: '=HYPERLINK("http://x")', budget: '-5' })],
};

async function sheets(locale: Locale): Promise<readonly ReadSheet[]> {
  const file = await workbookOf(await settingFor(locale, known));
  return sheetsIn(await opened('table.xlsx', new Uint8Array(await file.arrayBuffer())));
}

/** As a cell can hold it, and LibreOffice gives it back. */
const asRead = (value: string | number) =>
  String(value)
    .replace(/[\0\uFFFE\uFFFF]/g, '')
    .replace(/\t/g, ' ')
    .trim();
const rowsOf = ({ heads, rows }: DataTable) => [heads, ...rows].map((row) => row.map(asRead));
const padded = (sheet: ReadSheet | undefined, width: number) =>
  (sheet?.rows ?? []).map((row) => Array.from({ length: width }, (_, i) => asRead(row[i] ?? '')));

describe('the workbook in LibreOffice', () => {
  let ar: readonly ReadSheet[] = [];
  let fr: readonly ReadSheet[] = [];
  beforeAll(async () => {
    ar = await sheets('ar');
    fr = await sheets('fr');
  }, PATIENCE_MS);

  it('has a sheet for each table, from right to left in Arabic only', () => {
    expect(ar.map(({ name }) => name)).toEqual(['المقترحات', 'الالتزامات', 'المراحل الأساسية', 'التصويت', 'أرقام']);
    expect(fr.map(({ name }) => name)).toEqual(['Propositions', 'Engagements', 'Jalons', 'Votes', 'Chiffres']);
    expect(ar.map(({ isRightToLeft }) => isRightToLeft)).toEqual(ar.map(() => true));
    expect(fr.map(({ isRightToLeft }) => isRightToLeft)).toEqual(fr.map(() => false));
  });

  it('gives back every cell of every table, hostile texts among them', async () => {
    const setting = await settingFor('ar', known);
    const tables = [proposalsTable, commitmentsTable, milestonesTable, roundsTable, figuresTable].map((of) =>
      of(setting),
    );
    for (const [i, table] of tables.entries()) expect(padded(ar[i], table.heads.length)).toEqual(rowsOf(table));
    expect(tables.map(({ rows }) => rows.length)).toEqual([known.notes.length, 4, 8, 14, 36]);
  });

  it('has no formula, whatever was typed', () => {
    for (const { formulas, rows } of [...ar, ...fr]) {
      expect(formulas).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
    }
    expect(ar[0]?.rows.some((row) => row.includes('=1+1'))).toBe(true);
  });

  it('says in figures nothing of a group under five', () => {
    const people = fr[4]?.rows.filter(([what]) => what === 'Par catégorie' || what === 'Par groupe de travail') ?? [];
    expect(people).toHaveLength(16);
    expect(people.every(([, , value]) => value === '–' || Number(value) >= 5)).toBe(true);
    expect(people.filter(([, , value]) => value === '–').length).toBeGreaterThanOrEqual(4);
  });
});

describe('the CSV in LibreOffice', () => {
  it(
    'gives back every cell, with an apostrophe before what would be a formula, and no formula',
    async () => {
      // Digits alone become a number in any spreadsheet: a CSV can't say that they are words.
      const notes = known.notes.filter(({ text }) => !/^[\de]+$/.test(text));
      const setting = await settingFor('ar', { ...known, notes });
      const table = proposalsTable(setting);
      const [sheet] = sheetsIn(await opened('table.csv', new TextEncoder().encode(proposalsCsv(setting))));
      expect(sheet?.formulas).toEqual([]);
      const expected = rowsOf(table).map((row) => row.map((text) => (isFormula.test(text) ? `'${text}` : text)));
      expect(padded(sheet, table.heads.length)).toEqual(expected);
    },
    PATIENCE_MS,
  );
});
