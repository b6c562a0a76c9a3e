// A round of voting: dots on options, or how far people agree with one commitment. Voters need to read nothing but the round;
// their ballots stay secret until it is closed, and then only their sum is published.

import type { Change } from './change';
import { NOW } from './change';
import type { AxisId, CommitmentId, Instant, RoundId, TableId, UserId } from './ids';
import type { RoundTickets } from './ticket';

export interface Option {
  /** Short, unique in its round. */
  readonly id: string;
  /** The document it stands for, below the workshop (`notes/ab12…`); null for a level of agreement. */
  readonly subject: string | null;
  readonly text: string;
}

export interface Round {
  readonly id: RoundId;
  readonly kind: 'dots' | 'agreement';
  readonly title: string;
  /** Of one axis; null is of several. For its colour and for finding it again. */
  readonly axisId: AxisId | null;
  /** Whose members vote; null is everybody's. */
  readonly tables: readonly TableId[] | null;
  /** What the agreement is about; null for dots. */
  readonly commitmentId: CommitmentId | null;
  readonly options: readonly Option[];
  /** Everything a ballot may hold, once each: `option.1` to `option.cap`. So the rules can keep the cap. */
  readonly marks: readonly string[];
  /** How many dots each person has. */
  readonly dots: number;
  /** How many of them on one option. */
  readonly cap: number;
  /** Absent where a ballot needs none. */
  readonly tickets?: RoundTickets | null;
  readonly open: boolean;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly result: Result | null;
  /** True while the server hasn't confirmed this device's latest change of it. Not kept in the document. */
  readonly pending: boolean;
}

export interface Remark {
  readonly text: string;
  /** Not only a remark: a reservation about the commitment. */
  readonly reserved: boolean;
}

/** What a closed round publishes: sums and words, no person. */
export interface Result {
  readonly voters: number;
  /** Dots by option; options without any are absent. */
  readonly counts: Readonly<Record<string, number>>;
  /** Hands by option, as rapporteurs counted them at their tables, beside the phones' dots. */
  readonly hands: Readonly<Record<string, number>>;
  readonly remarks: readonly Remark[];
}

/** One for each person and round; cast again as often as one likes while the round is open. */
export interface Ballot {
  readonly id: UserId;
  readonly picks: readonly string[];
  readonly remark: string;
  readonly reserved: boolean;
  readonly at: Instant;
  /** True while the server hasn't confirmed what this device has written of it. Not kept in the document. */
  readonly pending?: boolean;
}

/** A show of hands at a table, entered by its rapporteur. */
export interface Hands {
  readonly id: TableId;
  readonly counts: Readonly<Record<string, number>>;
  readonly at: Instant;
}

/** How many have voted in an open round, as a console counts them: room screens may not read ballots. */
export interface Turnout {
  readonly id: RoundId;
  readonly voters: number;
  readonly expected: number;
}

/** From not at all to entirely. */
export const levels = ['1', '2', '3', '4', '5'] as const;
export type Level = (typeof levels)[number];

export const MAX_DOTS = 20;
export const MAX_OPTIONS = 300;
/** UTF-16 units. */
export const REMARK_UNITS = 280;
export const ROUND_TITLE_UNITS = 300;

export type Planned = Pick<Round, 'kind' | 'title' | 'axisId' | 'tables' | 'commitmentId' | 'options' | 'dots' | 'cap'>;

/** `tickets`: of a roll that is sealed in the same batch. */
export function openRound(id: RoundId, planned: Planned, tickets: RoundTickets | null = null): Change[] {
  const marks = planned.options.flatMap((option) => marksOf(option.id, planned.cap));
  const fresh = { open: true, openedAt: NOW, closedAt: null, result: null } as const;
  return [{ op: 'put', in: 'rounds', id, value: { ...planned, marks, ...(tickets && { tickets }), ...fresh } }];
}

function marksOf(optionId: string, cap: number): string[] {
  return Array.from({ length: cap }, (_, i) => `${optionId}.${i + 1}`);
}

export function closeRound(id: RoundId): Change[] {
  return [{ op: 'patch', in: 'rounds', id, fields: { open: false, closedAt: NOW } }];
}

/** Everybody's ballot is still there. */
export function reopenRound(id: RoundId): Change[] {
  return [{ op: 'patch', in: 'rounds', id, fields: { open: true, closedAt: null, result: null } }];
}

export function publishResult(id: RoundId, result: Result): Change[] {
  return [{ op: 'patch', in: 'rounds', id, fields: { result } }];
}

export function publishTurnout(id: RoundId, turnout: Omit<Turnout, 'id'>): Change[] {
  return [{ op: 'put', in: 'turnouts', id, value: turnout }];
}

/** `dots`: how many on each option. */
export function castBallot(
  roundId: RoundId,
  userId: UserId,
  dots: ReadonlyMap<string, number>,
  { remark = '', reserved = false }: Partial<Pick<Ballot, 'remark' | 'reserved'>> = {},
): Change[] {
  const picks = [...dots].flatMap(([optionId, count]) => marksOf(optionId, count));
  return [{ op: 'put', in: 'ballots', id: `${roundId}/${userId}`, value: { picks, remark, reserved, at: NOW } }];
}

export function enterHands(roundId: RoundId, tableId: TableId, counts: Hands['counts']): Change[] {
  return [{ op: 'put', in: 'hands', id: `${roundId}/${tableId}`, value: { counts, at: NOW } }];
}

/** How many dots a ballot puts on each option. */
export function dotsOn({ picks }: Pick<Ballot, 'picks'>): ReadonlyMap<string, number> {
  const dots = new Map<string, number>();
  for (const pick of picks) {
    const optionId = pick.slice(0, pick.lastIndexOf('.'));
    dots.set(optionId, (dots.get(optionId) ?? 0) + 1);
  }
  return dots;
}
