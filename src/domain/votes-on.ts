// What closed votes have given one proposal, stack or commitment.

import type { Subject } from './attention';
import type { Round } from './round';
import { byOpening } from './round-order';
import { standings } from './round-tally';

export interface VoteOn {
  readonly round: Round;
  readonly dots: number;
  /** Beside the dots, never in them. */
  readonly hands: number;
}

/** By the document itself, not by what it lies in: a stack's dots are the stack's. In the order of opening; none without any. */
export function votesOn(rounds: readonly Round[], subject: Subject): readonly VoteOn[] {
  return [...rounds].sort(byOpening).flatMap((round): VoteOn[] => {
    const { kind, open, result } = round;
    if (kind !== 'dots' || open || !result) return [];
    const given = standings(round, result).find(({ option }) => option.subject === subject);
    return given && given.dots + given.hands > 0 ? [{ round, dots: given.dots, hands: given.hands }] : [];
  });
}
