// How fast the tables write, and which of them lags: for the facilitator's eye, never for the room's.

import type { TableFigures } from './figures';
import type { Instant, TableId } from './ids';
import type { Note } from './note';

const WINDOW_MINUTES = 3;

/**
 * Proposals a minute over the last three minutes, whatever has become of them; tables without any are absent. `now` by the
 * server's clock. What a facilitator took in late was written at another time.
 */
export function paceByTable(notes: readonly Note[], now: Instant): ReadonlyMap<TableId, number> {
  const since = now - WINDOW_MINUTES * 60_000;
  const pace = new Map<TableId, number>();
  for (const { tableId, createdAt, late } of notes) {
    if (!late && createdAt > since) pace.set(tableId, (pace.get(tableId) ?? 0) + 1 / WINDOW_MINUTES);
  }
  return pace;
}

/**
 * The tables with the fewest proposals a person, if that is less than half of what the whole room has: a small difference is
 * no lag. Empty tables don't lag, nor does one that is alone, nor more than half of them at once.
 */
export function laggingTables(
  tables: ReadonlyMap<TableId, Pick<TableFigures, 'people' | 'proposals'>>,
): ReadonlySet<TableId> {
  const seated = [...tables].filter(([, { people }]) => people > 0);
  const sum = (of: 'people' | 'proposals') => seated.reduce((total, [, figures]) => total + figures[of], 0);
  const fewest = Math.min(...seated.map(([, { people, proposals }]) => proposals / people));
  if (seated.length < 2 || fewest >= sum('proposals') / sum('people') / 2) return new Set();
  const last = seated.filter(([, { people, proposals }]) => proposals / people === fewest);
  return new Set(last.length > seated.length / 2 ? [] : last.map(([id]) => id));
}
