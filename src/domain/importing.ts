// Proposals from a file: everything is checked before anything is written, and what can't come in is counted and said.

import { inBatches } from './batches';
import type { Change } from './change';
import type { AxisId, NoteId, Rank, TableId, UserId, WorkshopId } from './ids';
import type { Category } from './member';
import { freeSlot, type Note, noteIdOf, proposeNote, slotsOf } from './note';
import { type TextFault, textFault, tidied } from './note-text';
import { rankBetween } from './rank';
import type { Workshop } from './workshop';

/** Rows as they stand in the file, its head left out; cells are text. */
export type Rows = readonly (readonly string[])[];

/** Which column holds what, from 0; null where the file has none. */
export interface Columns {
  readonly text: number;
  readonly axis: number | null;
  readonly table: number | null;
  readonly category: number | null;
}

export type RowFault = TextFault | 'no-place' | 'twice-in-file' | 'already-there' | 'too-many';
export type RowNotice = 'unknown-category' | 'other-place';

export interface CheckedRow {
  /** From 1, as people count: the head is row 1 where there is one. */
  readonly row: number;
  readonly text: string;
  readonly fault: RowFault | null;
  readonly notice: RowNotice | null;
  readonly axisId: AxisId | null;
  readonly tableId: TableId | null;
  readonly category: Category | null;
}

export interface Importing {
  readonly workshop: Pick<Workshop, 'axes' | 'tables'>;
  /** All of the workshop's, to find what is there already. */
  readonly notes: readonly Pick<Note, 'text' | 'tableId'>[];
  /** Where a row goes that names no place, or one that the workshop doesn't have; null refuses such rows. */
  readonly otherwise: TableId | null;
  /** A category's names in the language of the file. */
  readonly categories: ReadonlyMap<string, Category>;
  /** How many notes the person who imports may still write. */
  readonly room: number;
  /** Is the first line a head? */
  readonly head: boolean;
}

/** Letters and digits alone, so that `Axe 1 :` finds `axe 1`. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

export function checkRows(rows: Rows, columns: Columns, importing: Importing): readonly CheckedRow[] {
  const there = new Set(importing.notes.map(({ tableId, text }) => `${tableId} ${text}`));
  const seen = new Set<string>();
  const place = placeIn(importing);
  let room = importing.room;
  return rows.flatMap((cells, i): CheckedRow[] => {
    const at = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim());
    const text = tidied(cells[columns.text] ?? '');
    // A line of nothing is the end of a sheet, not a fault.
    if (cells.every((cell) => cell.trim() === '')) return [];
    const found = place(at(columns.axis), at(columns.table));
    const named = at(columns.category);
    const category = importing.categories.get(plainName(named)) ?? null;
    const key = `${found.tableId} ${text}`;
    const fault =
      textFault(text) ??
      (found.tableId === null ? 'no-place' : null) ??
      (seen.has(key) ? 'twice-in-file' : null) ??
      (there.has(key) ? 'already-there' : null) ??
      (room <= 0 ? 'too-many' : null);
    if (!fault) room -= 1;
    seen.add(key);
    const notice = found.isOther ? 'other-place' : named !== '' && category === null ? 'unknown-category' : null;
    const { axisId, tableId } = found;
    return [
      { row: i + (importing.head ? 2 : 1), text, fault, notice: fault ? null : notice, axisId, tableId, category },
    ];
  });
}

interface Found {
  readonly axisId: AxisId | null;
  readonly tableId: TableId | null;
  /** Something else was named than where it goes. */
  readonly isOther: boolean;
}

/** A table by its name, else the first table of an axis by its name in any language, else where the rest goes. */
function placeIn({ workshop, otherwise }: Importing): (axis: string, table: string) => Found {
  const tables = new Map(workshop.tables.map((table) => [plainName(table.name), table]));
  const axes = new Map(
    workshop.axes.flatMap((axis) => Object.values(axis.name).map((name) => [plainName(name ?? ''), axis] as const)),
  );
  const rest = workshop.tables.find(({ id }) => id === otherwise);
  return (axisName, tableName) => {
    const axis = axes.get(plainName(axisName));
    const table =
      tables.get(plainName(tableName)) ?? (axis && workshop.tables.find(({ axisId }) => axisId === axis.id));
    if (table) return { axisId: table.axisId, tableId: table.id, isOther: false };
    const isOther = rest !== undefined && axisName + tableName !== '';
    return { axisId: rest?.axisId ?? null, tableId: rest?.id ?? null, isOther };
  };
}

export interface Importer {
  readonly workshopId: WorkshopId;
  readonly userId: UserId;
  readonly usedSlots: ReadonlySet<number>;
  /** The rank of the last note there is, so that imported ones come after it. */
  readonly last: Rank | null;
  readonly sealed: boolean;
}

/** How many notes this facilitator may still write. */
export function roomLeft(usedSlots: ReadonlySet<number>): number {
  return slotsOf('facilitator') - usedSlots.size;
}

/** As notes of whoever imports them, marked as imported, in the order of the file. Rows with a fault are left out. */
export function importProposals(rows: readonly CheckedRow[], importer: Importer, draw: (below: number) => number) {
  const { workshopId, userId, sealed } = importer;
  const used = new Set(importer.usedSlots);
  let rank = importer.last;
  const ids: NoteId[] = [];
  const changes = rows.flatMap(({ fault, text, axisId, tableId, category }): Change[] => {
    const slot = fault || !axisId || !tableId ? null : freeSlot('facilitator', used, draw);
    if (slot === null || !axisId || !tableId) return [];
    used.add(slot);
    const id = noteIdOf(workshopId, userId, slot);
    ids.push(id);
    const draft = { slot, text, axisId, tableId, origin: 'imported', category } as const;
    const after = rank;
    rank = rankBetween(rank, null);
    return proposeNote(id, draft, after, { sealed, read: true });
  });
  return { ids, changes };
}

/** A batch takes 500 changes and the rules 20 look-ups: so many notes, at so many tables. */
const NOTES_A_BATCH = 400;
const TABLES_A_BATCH = 16;

export function importingBatches(changes: readonly Change[]): readonly (readonly Change[])[] {
  const tableOf = (change: Change) => (change.op === 'put' && change.in === 'notes' ? change.value.tableId : '');
  return inBatches(changes, { most: NOTES_A_BATCH, kinds: { most: TABLES_A_BATCH, of: tableOf } });
}
