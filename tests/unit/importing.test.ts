import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { AxisId, TableId, UserId, WorkshopId } from '@/domain/ids';
import {
  type CheckedRow,
  checkRows,
  type Importing,
  importingBatches,
  importProposals,
  roomLeft,
} from '@/domain/importing';
import { noteIdOf } from '@/domain/note';
import { guessColumns } from '@/features/importing/columns';
import { MAX_BYTES, readTable } from '@/features/importing/read-table';

const a1 = 'a1' as AxisId;
const a2 = 'a2' as AxisId;
const [t1, t2, t3] = ['t1', 't2', 't3'] as TableId[] as [TableId, TableId, TableId];
const workshop: Importing['workshop'] = {
  axes: [
    { id: a1, name: { ar: 'المشاركة المواطنة', fr: 'Participation citoyenne' }, question: {}, hue: 'teal' },
    { id: a2, name: { ar: 'الرقمنة', fr: 'Numérique' }, question: {}, hue: 'sky' },
  ],
  tables: [
    { id: t1, axisId: a1, name: '1', seats: 10 },
    { id: t2, axisId: a1, name: '2', seats: 10 },
    { id: t3, axisId: a2, name: '3', seats: 10 },
  ],
};
const importing: Importing = {
  workshop,
  notes: [{ text: 'Un budget', tableId: t1 }],
  otherwise: null,
  categories: new Map([['societe civile', 'civil-society']]),
  room: 4000,
  head: true,
};
const all = { text: 0, axis: 1, table: 2, category: 3 };
const check = (rows: readonly (readonly string[])[], other: Partial<Importing> = {}) =>
  checkRows(rows, all, { ...importing, ...other });

describe('rows of a file', () => {
  it('go to the table they name, or to the first of their axis, in any of its languages', () => {
    expect(
      check([
        ['Une idée', '', '2', ''],
        ['فكرة', 'الرَّقمنة :', '', 'Société civile'],
        ['Autre', 'participation  citoyenne', '', ''],
      ]),
    ).toMatchObject([
      { row: 2, fault: null, axisId: a1, tableId: t2, category: null },
      { row: 3, fault: null, axisId: a2, tableId: t3, category: 'civil-society' },
      { row: 4, fault: null, axisId: a1, tableId: t1 },
    ]);
  });

  it('that name no place are left out, or go where one says', () => {
    const rows = [
      ['Une idée', 'Sport', '', ''],
      ['Une autre', '', '', ''],
    ];
    expect(check(rows).map(({ fault }) => fault)).toEqual(['no-place', 'no-place']);
    expect(check(rows, { otherwise: t3 })).toMatchObject([
      { fault: null, notice: 'other-place', tableId: t3 },
      { fault: null, notice: null, tableId: t3 },
    ]);
  });

  it('come in once, if they hold what a proposal may hold and there is room', () => {
    const rows = [
      ['Un budget', '', '1', ''],
      ['Neuf', '', '1', 'martien'],
      [' Neuf ', '', '1', ''],
      ['Neuf', '', '2', ''],
      ['', '', '1', 'x'],
      ['', '', '', ''],
      ['é'.repeat(281), '', '1', ''],
      ['caché\u202E', '', '1', ''],
      ['De trop', '', '1', ''],
    ];
    expect(check(rows, { room: 2 }).map(({ row, fault, notice }) => [row, fault, notice])).toEqual([
      [2, 'already-there', null],
      [3, null, 'unknown-category'],
      [4, 'twice-in-file', null],
      [5, null, null],
      [6, 'empty', null],
      [8, 'too-long', null],
      [9, 'forbidden-characters', null],
      [10, 'too-many', null],
    ]);
  });
});

describe('writing them', () => {
  const W = 'w' as WorkshopId;
  const me = 'me' as UserId;
  const good = (text: string, tableId = t1): CheckedRow => ({
    ...{ row: 1, text, fault: null, notice: null, axisId: a1, tableId, category: null },
  });
  const importer = { workshopId: W, userId: me, usedSlots: new Set([0]), last: null, sealed: true };

  it('each is a note of whoever imports, read, marked, in the order of the file, sealed while writing is private', () => {
    const rows = [good('a'), { ...good('b'), fault: 'empty' as const }, good('c'), good('d')];
    const { ids, changes } = importProposals(rows, importer, () => 0);
    expect(ids).toEqual([1, 2, 3].map((slot) => noteIdOf(W, me, slot)));
    const values = changes.flatMap((change) => (change.op === 'put' && change.in === 'notes' ? change.value : []));
    expect(values.map(({ text }) => text)).toEqual(['a', 'c', 'd']);
    expect([...values].sort((a, b) => (a.rank < b.rank ? -1 : 1))).toEqual(values);
    for (const value of values)
      expect(value).toMatchObject({ origin: 'imported', cleared: true, revealed: false, state: 'shown', late: false });
  });

  it('a batch has no more notes than it takes, nor more tables than the rules may look up', () => {
    const rows = Array.from({ length: 900 }, (_, i) => good(`n${i}`, `t${i % 30}` as TableId));
    const batches = importingBatches(importProposals(rows, importer, () => 0).changes);
    expect(batches.flat()).toHaveLength(900);
    for (const batch of batches) {
      const tables = batch.flatMap((change) =>
        change.op === 'put' && change.in === 'notes' ? change.value.tableId : [],
      );
      expect(batch.length).toBeLessThanOrEqual(400);
      expect(new Set(tables).size).toBeLessThanOrEqual(16);
    }
    expect(roomLeft(new Set([1, 2]))).toBe(3998);
  });
});

describe('reading a file', () => {
  const names = { text: 'proposition|texte', axis: 'axe', table: 'table', category: 'qualité' };
  const read = (parts: BlobPart, name = 'f.csv') => readTable(new File([parts], name));

  it('a CSV with its marks, quotes and lines within cells, whatever separates them', async () => {
    const csv = '\uFEFFAxe;Proposition\r\nNumérique;"Deux\nlignes; et « un » ""mot"""\r\n';
    expect(await read(csv)).toEqual({
      fault: null,
      rows: [['Axe', 'Proposition'], ['Numérique', 'Deux\nlignes; et « un » "mot"'], ['']],
    });
    expect((await read('a,b\n1,2')).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect((await read("texte;axe\n'=1+1;x")).rows?.[1]?.[0]).toBe('=1+1');
  });

  it('a CSV as old Excel writes it, in Arabic or in French', async () => {
    const arabic = new Uint8Array([0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 0x3b, 0x31]);
    expect((await read(arabic)).rows).toEqual([['مرحبا', '1']]);
    const french = new Uint8Array([0x64, 0xe9, 0x6a, 0xe0, 0x3b, 0x31]);
    expect((await read(french)).rows).toEqual([['déjà', '1']]);
  });

  it('an XLSX, whatever its name', async () => {
    const sheet = [
      [{ value: 'المحور' }, { value: 'المقترح' }],
      [{ value: 'الرقمنة' }, { value: 'بوابة 24/7' }],
      [{ value: 3 }, { value: '' }],
    ];
    const bytes = await writeXlsxFile(sheet).toBuffer();
    const { rows } = await read(new Uint8Array(bytes), 'f.csv');
    expect(rows?.slice(0, 2)).toEqual([
      ['المحور', 'المقترح'],
      ['الرقمنة', 'بوابة 24/7'],
    ]);
  });

  it('what is no table is refused with its reason and throws nothing', async () => {
    expect((await read('')).fault).toBe('empty');
    expect((await read(' ;\n;')).fault).toBe('empty');
    expect((await read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 1, 2]))).fault).toBe('unreadable');
    expect((await read(new Uint8Array([1, 0, 2]))).fault).toBe('unreadable');
    expect((await read('a\n'.repeat(5_002))).fault).toBe('too-many-rows');
    expect((await read(new Uint8Array(MAX_BYTES + 1))).fault).toBe('too-big');
  });

  it('its columns are guessed from their titles, or from where the long texts are', () => {
    const rows = [
      ['N°', 'AXE', 'Proposition :'],
      ['1', 'x', 'une phrase'],
    ];
    expect(guessColumns(rows, names)).toEqual({
      head: true,
      columns: { text: 2, axis: 1, table: null, category: null },
    });
    expect(guessColumns([['1', 'une longue phrase', 'x']], names)).toMatchObject({ head: false, columns: { text: 1 } });
  });
});
