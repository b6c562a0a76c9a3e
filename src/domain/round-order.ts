// Which rounds belong together and in which order they are told.

import type { CommitmentId, Instant, TableId } from './ids';
import type { Round } from './round';

/** In the order of opening. Those opened by one press have one time, and ids in the order of their axes. */
export function byOpening(a: Round, b: Round): number {
  return a.openedAt - b.openedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** When its result was due; an open round is still going on. */
function endOf({ open, closedAt, openedAt }: Round): Instant {
  return open ? Number.POSITIVE_INFINITY : (closedAt ?? openedAt);
}

/**
 * What the room is busy with: the open rounds and those closed while they were open; when none is open, the last one and those
 * that were open together with it.
 */
export function currentRounds(rounds: readonly Round[]): readonly Round[] {
  const last = [...rounds].sort((a, b) => endOf(a) - endOf(b) || byOpening(a, b)).at(-1);
  if (!last) return [];
  const begun = last.open
    ? Math.min(...rounds.filter(({ open }) => open).map(({ openedAt }) => openedAt))
    : last.openedAt;
  return rounds.filter((round) => endOf(round) >= begun).sort(byOpening);
}

/** The others, the latest first. */
export function earlierRounds(rounds: readonly Round[]): readonly Round[] {
  const current = currentRounds(rounds);
  return rounds.filter((round) => !current.includes(round)).sort((a, b) => byOpening(b, a));
}

/** Of those who sit at this table. */
export function roundsAt(rounds: readonly Round[], tableId: TableId | null): readonly Round[] {
  return rounds.filter(({ tables }) => tables === null || (tableId !== null && tables.includes(tableId)));
}

/** Every agreement check of a commitment, before and after its amendments, in their order; or of several that became one. */
export function checksOf(rounds: readonly Round[], ...ids: readonly CommitmentId[]): readonly Round[] {
  const isOf = ({ kind, commitmentId }: Round) =>
    kind === 'agreement' && commitmentId !== null && ids.includes(commitmentId);
  return rounds.filter(isOf).sort(byOpening);
}
