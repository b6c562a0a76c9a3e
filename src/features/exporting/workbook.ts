// The workbook: a sheet for each table, from right to left in Arabic. Texts are written as texts and numbers as numbers, so that no
// spreadsheet takes a proposal for a formula.

import type { SheetData } from 'write-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import { withoutForbidden } from '@/domain/note-text';
import { directionOf } from '@/i18n';
import { commitmentsTable, figuresTable, milestonesTable, roundsTable } from './data-tables';
import { type DataTable, proposalsTable, type Value } from './proposals-table';
import type { Setting } from './setting';

/** In characters: wide enough to read, narrow enough to see several columns. */
const NARROW = 14;
const WIDE = 48;
/** What a cell holds at most, in UTF-16 units. */
const CELL_UNITS = 32_767;

const head = { fontWeight: 'bold', backgroundColor: '#DCEFE9', wrap: true } as const;

export async function workbookOf(setting: Setting): Promise<Blob> {
  const { say, locale } = setting;
  const rightToLeft = directionOf(locale) === 'rtl';
  const sheets: readonly (readonly [string, DataTable])[] = [
    [say('sheet-proposals'), proposalsTable(setting)],
    [say('sheet-commitments'), commitmentsTable(setting)],
    [say('sheet-milestones'), milestonesTable(setting)],
    [say('sheet-rounds'), roundsTable(setting)],
    [say('sheet-figures'), figuresTable(setting)],
  ];
  const file = writeXlsxFile(
    sheets.map(([sheet, table]) => ({
      ...{ sheet, rightToLeft, stickyRowsCount: 1 },
      data: dataOf(table, rightToLeft),
      columns: table.heads.map((_, i) => ({ width: table.rows.some((row) => lengthOf(row[i]) > 30) ? WIDE : NARROW })),
    })),
    { fontFamily: 'Arial', fontSize: 10 },
  );
  return file.toBlob();
}

function dataOf({ heads, rows }: DataTable, rightToLeft: boolean): SheetData {
  const look = { align: rightToLeft ? 'right' : 'left', alignVertical: 'top' } as const;
  return [
    heads.map((value) => ({ ...look, ...head, value: safe(value), type: String })),
    ...rows.map((row) =>
      row.map((value) =>
        typeof value === 'number'
          ? { ...look, value, type: Number }
          : { ...look, value: safe(value), type: String, wrap: true },
      ),
    ),
  ];
}

function safe(text: string): string {
  return withoutForbidden(text).slice(0, CELL_UNITS);
}

function lengthOf(value: Value | undefined): number {
  return typeof value === 'string' ? value.length : 0;
}
