// What an export prints of votes: rounds by dots with their order, and beside each commitment how far the plenary agreed. Open
// rounds, and those nobody has counted yet, are printed nowhere.

import type { AxisId, CommitmentId, Instant, RoundId } from './ids';
import { type Level, levels, type Round } from './round';
import { byOpening, checksOf } from './round-order';
import { ranking, type Standing, standings } from './round-tally';

export interface ReportedVote {
  readonly id: RoundId;
  /** When it was opened. */
  readonly at: Instant;
  /** '' where the round had none: then it is called by its axis, or by the plenary. */
  readonly title: string;
  readonly axisId: AxisId | null;
  readonly dots: number;
  readonly cap: number;
  readonly voters: number;
  /** Was there a show of hands? It stands beside the dots. */
  readonly hands: boolean;
  /** The first first. */
  readonly rows: readonly Standing[];
}

export interface ReportedCheck {
  readonly at: Instant;
  readonly voters: number;
  readonly hands: boolean;
  /** From entirely to not at all. */
  readonly rows: readonly { readonly level: Level; readonly voices: number; readonly hands: number }[];
  /** Those without words too, as ''. */
  readonly reservations: readonly string[];
  readonly remarks: readonly string[];
}

export function votesReported(rounds: readonly Round[]): readonly ReportedVote[] {
  return [...rounds].sort(byOpening).flatMap((round) => {
    const { id, kind, title, axisId, dots, cap, result, openedAt: at } = round;
    if (kind !== 'dots' || !result) return [];
    const rows = ranking(round, result);
    const hands = rows.some((row) => row.hands > 0);
    return [{ id, at, title, axisId, dots, cap, voters: result.voters, hands, rows }];
  });
}

/** Of a commitment, and of those that were merged into it. */
export function checksReported(rounds: readonly Round[], ...ids: readonly CommitmentId[]): readonly ReportedCheck[] {
  return checksOf(rounds, ...ids).flatMap((round) => {
    const { result, openedAt } = round;
    if (!result) return [];
    const all = standings(round, result);
    const rows = [...levels].reverse().map((level) => {
      const row = all.find(({ option }) => option.id === level);
      return { level, voices: row?.dots ?? 0, hands: row?.hands ?? 0 };
    });
    const words = (reserved: boolean) =>
      result.remarks.filter((remark) => remark.reserved === reserved).map(({ text }) => text);
    return [
      {
        ...{ at: openedAt, voters: result.voters, hands: rows.some(({ hands }) => hands > 0), rows },
        ...{ reservations: words(true), remarks: words(false) },
      },
    ];
  });
}
