// What a round has come to: sums and words, no person. Believes no ballot: what the rules would refuse counts nothing here
// either.

import { type Member, writes } from './member';
import type { Ballot, Hands, Option, Remark, Result, Round, Turnout } from './round';

/** More hands than this at one table is a slip of the finger. */
export const MAX_HANDS = 500;
/** What a result holds at most, reservations first: it is one document, and its trail another. */
const MAX_REMARKS = 400;

type Counted = Pick<Round, 'kind' | 'tables' | 'options' | 'marks' | 'dots'>;

export function tally(round: Counted, ballots: readonly Ballot[], hands: readonly Hands[]): Result {
  const picked = ballots.map((ballot) => picksIn(round, ballot));
  return {
    voters: picked.filter((picks) => picks.length > 0).length,
    counts: summed(round, picked.flat().map(optionOf)),
    hands: handsIn(round, hands),
    remarks: round.kind === 'agreement' ? remarksIn(ballots) : [],
  };
}

/** A ballot with more dots than there are is no ballot; a mark that isn't the round's, or the same mark again, is none. */
function picksIn({ marks, dots }: Counted, { picks }: Ballot): readonly string[] {
  const known = new Set(marks);
  const valid = [...new Set(picks)].filter((pick) => known.has(pick));
  return valid.length <= dots ? valid : [];
}

function optionOf(pick: string): string {
  return pick.slice(0, pick.lastIndexOf('.'));
}

function summed({ options }: Counted, optionIds: readonly string[]): Result['counts'] {
  const sums = new Map<string, number>();
  for (const id of optionIds) sums.set(id, (sums.get(id) ?? 0) + 1);
  return Object.fromEntries(options.flatMap(({ id }) => (sums.has(id) ? [[id, sums.get(id) ?? 0]] : [])));
}

function handsIn({ options, tables }: Counted, hands: readonly Hands[]): Result['hands'] {
  const heard = hands.filter(({ id }) => tables === null || tables.includes(id));
  const sums = options.map(({ id }) => [id, heard.reduce((sum, { counts }) => sum + handsOn(counts, id), 0)] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}

function handsOn(counts: Hands['counts'], optionId: string): number {
  const count = Object.hasOwn(counts, optionId) ? (counts[optionId] ?? 0) : 0;
  return Number.isInteger(count) && count > 0 && count <= MAX_HANDS ? count : 0;
}

/** Reservations first, then in the order of their words: that of the ballots might tell who wrote them. */
function remarksIn(ballots: readonly Ballot[]): Remark[] {
  return ballots
    .filter(({ remark, reserved }) => remark.trim() !== '' || reserved)
    .map(({ remark, reserved }) => ({ text: remark.trim(), reserved }))
    .sort((a, b) => Number(b.reserved) - Number(a.reserved) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .slice(0, MAX_REMARKS);
}

export interface Standing {
  readonly option: Option;
  readonly dots: number;
  /** Beside the dots, never in them. */
  readonly hands: number;
  /** From 1; equals have the same, and the next after them is left out. Null for what nobody chose. */
  readonly place: number | null;
  readonly tied: boolean;
}

/** By the phones' dots; by the hands only where no phone voted at all. Equals in the order of the options. */
export function ranking({ options }: Pick<Round, 'options'>, result: Result): readonly Standing[] {
  const rows = standings({ options }, result);
  const score = rows.some(({ dots }) => dots > 0) ? (row: Standing) => row.dots : (row: Standing) => row.hands;
  return rows
    .map((row) => ({
      ...row,
      place: score(row) === 0 ? null : 1 + rows.filter((other) => score(other) > score(row)).length,
      tied: score(row) > 0 && rows.filter((other) => score(other) === score(row)).length > 1,
    }))
    .sort((a, b) => score(b) - score(a));
}

/** In the order of the options: for levels, whose order is their sense. */
export function standings({ options }: Pick<Round, 'options'>, { counts, hands }: Result): readonly Standing[] {
  const on = (sums: Result['counts'], id: string) => (Object.hasOwn(sums, id) ? (sums[id] ?? 0) : 0);
  return options.map((option) => ({
    ...{ option, dots: on(counts, option.id), hands: on(hands, option.id) },
    ...{ place: null, tied: false },
  }));
}

/** Does this person vote in this round? */
export function votesIn({ tables }: Pick<Round, 'tables'>, { role, removed, tableId }: Member): boolean {
  return writes(role) && !removed && (tables === null || (tableId !== null && tables.includes(tableId)));
}

/** Whoever has voted was expected, even if they have changed tables since. */
export function turnoutOf(round: Counted, ballots: readonly Ballot[], members: readonly Member[]): Omit<Turnout, 'id'> {
  const voters = ballots.filter((ballot) => picksIn(round, ballot).length > 0).map(({ id }) => id);
  const expected = members.filter((member) => votesIn(round, member)).map(({ id }) => id);
  return { voters: voters.length, expected: new Set([...voters, ...expected]).size };
}
