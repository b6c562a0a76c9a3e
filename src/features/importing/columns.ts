import { type Columns, plainName, type Rows } from '@/domain/importing';

export const columnKinds = ['text', 'axis', 'table', 'category'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** For each kind what its column may be called, as `|`-separated words of the reader's language. */
export type ColumnNames = Readonly<Record<ColumnKind, string>>;

export interface Guess {
  readonly head: boolean;
  readonly columns: Columns;
}

/** The first line is a head if it names a column; without one the column with the longest texts holds the proposals. */
export function guessColumns(rows: Rows, names: ColumnNames): Guess {
  const first = (rows[0] ?? []).map(plainName);
  const named = (kind: ColumnKind) => {
    const known = names[kind].split('|').map(plainName);
    const found = first.findIndex((cell) => known.includes(cell));
    return found < 0 ? null : found;
  };
  const text = named('text');
  const others = { axis: named('axis'), table: named('table'), category: named('category') };
  const head = text !== null || Object.values(others).some((column) => column !== null);
  return { head, columns: { ...others, text: text ?? longestColumn(head ? rows.slice(1) : rows) } };
}

function longestColumn(rows: Rows): number {
  const lengths: number[] = [];
  for (const cells of rows)
    cells.forEach((cell, i) => {
      lengths[i] = (lengths[i] ?? 0) + cell.length;
    });
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}
