// Entries of a list that have no ids of their own. Each keeps a key while others come and go around it, so that what is half
// typed in one never slips into its neighbour.

import { randomText } from '@/lib/random';

export interface Row<T> {
  readonly key: string;
  readonly value: T;
}

export const newRow = <T>(value: T): Row<T> => ({ key: randomText(8), value });

/** Who says the same keeps its key, wherever it stands now; the others are the reworded ones, in their order. */
export function rekeyed<T>(before: readonly Row<T>[], list: readonly T[]): readonly Row<T>[] {
  const left = before.map((row) => ({ row, words: JSON.stringify(row.value) }));
  const kept = list.map((value) => {
    const at = left.findIndex(({ words }) => words === JSON.stringify(value));
    return at < 0 ? undefined : left.splice(at, 1)[0]?.row;
  });
  return list.map((value, index) => {
    const row = kept[index] ?? left.shift()?.row;
    return row ? { key: row.key, value } : newRow(value);
  });
}

/** One place up (-1) or down (1); at the end it stays. */
export function moved<T>(rows: readonly Row<T>[], key: string, by: -1 | 1): readonly Row<T>[] {
  const from = rows.findIndex((row) => row.key === key);
  const [one, other] = [rows[from], rows[from + by]];
  if (!one || !other) return rows;
  return rows.map((row) => (row === one ? other : row === other ? one : row));
}
