// What closed rounds say of each thing that was voted on, for whoever has to answer. Dots and hands stay apart.

import type { AxisId, CommitmentId, RoundId } from './ids';
import { checksReported, type ReportedCheck, votesReported } from './report-votes';
import type { Round } from './round';

export interface VoteFigure {
  readonly roundId: RoundId;
  /** The round's title; '' where it had none. */
  readonly title: string;
  readonly axisId: AxisId | null;
  readonly dots: number;
  readonly hands: number;
  /** From 1; null for what nobody chose. */
  readonly place: number | null;
  readonly voters: number;
}

/** By the document that was voted on, below the workshop (`notes/ab12…`), in the order of the rounds. */
export function votesOn(rounds: readonly Round[]): ReadonlyMap<string, readonly VoteFigure[]> {
  const found = new Map<string, VoteFigure[]>();
  for (const { id: roundId, title, axisId, voters, rows } of votesReported(rounds))
    for (const { option, dots, hands, place } of rows) {
      if (option.subject === null) continue;
      const figure = { roundId, title, axisId, dots, hands, place, voters };
      found.set(option.subject, [...(found.get(option.subject) ?? []), figure]);
    }
  return found;
}

/** The last agreement check of a commitment that was counted; null when there was none. */
export function lastCheckOf(rounds: readonly Round[], commitmentId: CommitmentId): ReportedCheck | null {
  return checksReported(rounds, commitmentId).at(-1) ?? null;
}
