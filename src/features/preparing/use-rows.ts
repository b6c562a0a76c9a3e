import { useEffect, useRef, useState } from 'react';
import { moved, newRow, type Row, rekeyed } from './rows';

type Saved = Promise<void> | undefined;

/** A list as rows with keys, and its steps, each on what stands when it is taken. `save` gets the whole list. */
export function useRows<T>(list: readonly T[], save: (list: readonly T[]) => Saved) {
  const [known, setKnown] = useState(() => ({ list, rows: rekeyed<T>([], list) }));
  const rows = known.list === list ? known.rows : rekeyed(known.rows, list);
  if (known.list !== list) setKnown({ list, rows });
  // The next press may come before this one has been painted, and an undo long after.
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  function set(next: readonly Row<T>[]): Saved {
    if (next === latest.current) return undefined;
    latest.current = next;
    return save(next.map(({ value }) => value));
  }
  return {
    rows,
    add: (value: T) => set([...latest.current, newRow(value)]),
    change: (key: string, change: (value: T) => T) =>
      set(latest.current.map((row) => (row.key === key ? { key, value: change(row.value) } : row))),
    move: (key: string, by: -1 | 1) => set(moved(latest.current, key, by)),
    /** Returns what puts it back where it was; nothing if it is there already. */
    remove(key: string): () => void {
      const index = latest.current.findIndex((row) => row.key === key);
      const row = latest.current[index];
      if (!row) return () => {};
      set(latest.current.filter((each) => each !== row));
      return () => {
        const now = latest.current;
        if (!now.some((each) => each.key === key)) set([...now.slice(0, index), row, ...now.slice(index)]);
      };
    },
  };
}
