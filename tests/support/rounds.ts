// Rounds and ballots for tests of the domain, with only what a test is about.

import type { CommitmentId, RoundId, TableId, UserId } from '@/domain/ids';
import type { Ballot, Hands, Option, Result, Round } from '@/domain/round';

export const rId = (id: string) => id as RoundId;

/** Options are named by their texts, and numbered from 1. */
export function roundOf(texts: readonly string[], fields: Partial<Round> = {}): Round {
  const options = texts.map((text, i): Option => ({ id: String(i + 1), subject: `notes/${text}`, text }));
  const { cap = 2 } = fields;
  return {
    ...{ id: rId('r1'), kind: 'dots', title: '', axisId: null, tables: null, commitmentId: null, options },
    marks: options.flatMap(({ id }) => Array.from({ length: cap }, (_, i) => `${id}.${i + 1}`)),
    ...{ dots: 3, cap, open: true, openedAt: 1, closedAt: null, result: null, pending: false },
    ...fields,
  };
}

export function agreementOf(commitmentId: string, fields: Partial<Round> = {}): Round {
  const round = roundOf(['', '', '', '', ''], { kind: 'agreement', dots: 1, cap: 1, ...fields });
  return {
    ...round,
    commitmentId: commitmentId as CommitmentId,
    options: round.options.map((option) => ({ ...option, subject: null })),
  };
}

export function ballotOf(
  id: string,
  picks: readonly string[],
  { remark = '', reserved = false }: Partial<Pick<Ballot, 'remark' | 'reserved'>> = {},
): Ballot {
  return { id: id as UserId, picks, remark, reserved, at: 1 };
}

export function handsOf(id: string, counts: Hands['counts']): Hands {
  return { id: id as TableId, counts, at: 1 };
}

export function resultOf(counts: Result['counts'], hands: Result['hands'] = {}): Result {
  return { voters: 1, counts, hands, remarks: [] };
}
