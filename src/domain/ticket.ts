// Paper tickets: a vote that takes one ballot for each ticket, whatever number of phones or accounts somebody has. Tickets of one
// roll are printed together, and the roll is sealed by the opening of its vote. The database keeps hashes of their numbers, which
// nobody may read; a ticket says only that it was used, and a stub, for its person alone, which one that was.

import { sha256Hex } from '@/lib/sha256';
import { westernDigits } from '@/lib/text';
import type { Change } from './change';
import { NOW } from './change';
import type { Instant, RollId, RoundId, TicketCode, UserId, WorkshopId } from './ids';

/** Tickets that were made for one vote, or for several that are opened by one press. */
export interface Roll {
  readonly id: RollId;
  /** What its tickets say they are for. */
  readonly title: string;
  readonly made: number;
  /** `sealed`: a vote was opened with it, and no ticket can be added any more. */
  readonly state: 'ready' | 'sealed' | 'discarded';
  readonly at: Instant;
}

/** Kept under the hash of its number, and read by nobody. */
export interface Ticket {
  readonly id: string;
  readonly used: boolean;
}

/** What is left in the hand of whoever has voted with a ticket: read by its person alone. */
export interface Stub {
  readonly id: UserId;
  readonly code: TicketCode;
  readonly roundId: RoundId;
}

/** What a round says of its tickets; phones need nothing else. */
export interface RoundTickets {
  readonly roll: RollId;
  readonly made: number;
}

/** On each A4 sheet. */
export const TICKETS_A_SHEET = 14;
/** As many as a batch takes, with room for the roll. */
export const MOST_TICKETS_AT_ONCE = 392;
export const MOST_TICKETS = 1_960;
const DRAWN_DIGITS = 14;
export const TICKET_DIGITS = 16;

/** Whole sheets: a blank corner is a ticket too. */
export function ticketsFor(wanted: number): number {
  const whole = Math.ceil(Math.max(1, wanted) / TICKETS_A_SHEET) * TICKETS_A_SHEET;
  return Math.min(MOST_TICKETS_AT_ONCE, whole);
}

/** Fourteen drawn digits and two that fit them and this roll: a slip, or the ticket of another vote, is found without a server. */
export function newTicketCode(roll: RollId, draw: (below: number) => number): TicketCode {
  const drawn = Array.from({ length: DRAWN_DIGITS }, () => draw(10)).join('');
  return `${drawn}${checkDigits(roll, drawn)}` as TicketCode;
}

/** As with bank account numbers: finds every single wrong digit and every swapped pair; another roll's in 96 of 97 cases. */
function checkDigits(roll: RollId, drawn: string): string {
  const beginning = Number.parseInt(sha256Hex(roll).slice(0, 8), 16) % 97;
  const rest = [...`${drawn}00`].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, beginning);
  return String(97 - rest).padStart(2, '0');
}

export type TicketFault = 'empty' | 'length' | 'unknown';

/** The number in what somebody typed, pasted or scanned: digits of any script with spaces or dashes, or the ticket's whole address. */
export function ticketCodeIn(
  typed: string,
  roll: RollId,
): { readonly code: TicketCode; readonly fault: null } | { readonly code: null; readonly fault: TicketFault } {
  const text = westernDigits(typed).trim();
  // Invisible marks come along when a number is copied out of right-to-left text.
  const bare = text.slice(text.lastIndexOf('#') + 1).replace(/[\s\p{Pd}\p{Cf}·._]/gu, '');
  if (bare === '') return { code: null, fault: 'empty' };
  if (!/^\d{16}$/.test(bare)) return { code: null, fault: 'length' };
  const isFit = checkDigits(roll, bare.slice(0, DRAWN_DIGITS)) === bare.slice(DRAWN_DIGITS);
  return isFit ? { code: bare as TicketCode, fault: null } : { code: null, fault: 'unknown' };
}

/** As it stands on the ticket: 4 + 4 + 4 + 4. Takes a part of one too. */
export function shownTicket(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** What the QR on a ticket opens. The number stands behind `#`, where no server and no log sees it. */
export function ticketPath(workshopId: WorkshopId, code: TicketCode): string {
  return `/w/${workshopId}#${code}`;
}

/** What a ticket is kept under. As the rules reckon it. */
export function ticketIdOf(workshopId: WorkshopId, roll: RollId, code: TicketCode): string {
  return sha256Hex(`${workshopId}:${roll}:${code}`);
}

/** A roll with its first tickets. */
export function makeRoll(workshopId: WorkshopId, id: RollId, title: string, codes: readonly TicketCode[]): Change[] {
  const value = { title, made: codes.length, state: 'ready', at: NOW } as const;
  return [{ op: 'put', in: 'rolls', id, value }, ...ticketsIn(workshopId, id, codes)];
}

/** More tickets of the same roll, for as long as its vote isn't open. */
export function addTickets(
  workshopId: WorkshopId,
  { id, made }: Pick<Roll, 'id' | 'made'>,
  codes: readonly TicketCode[],
): Change[] {
  return [{ op: 'patch', in: 'rolls', id, fields: { made: made + codes.length } }, ...ticketsIn(workshopId, id, codes)];
}

function ticketsIn(workshopId: WorkshopId, roll: RollId, codes: readonly TicketCode[]): Change[] {
  return codes.map((code) => ({
    ...{ op: 'put', in: 'tickets', value: { used: false } },
    id: `${roll}/${ticketIdOf(workshopId, roll, code)}`,
  }));
}

/** In the batch that opens its vote: from then on their number is fixed. */
export function sealRoll(id: RollId): Change[] {
  return [{ op: 'patch', in: 'rolls', id, fields: { state: 'sealed' } }];
}

/** Sheets that were lost or spoilt before the vote: their tickets open nothing. */
export function discardRoll(id: RollId): Change[] {
  return [{ op: 'patch', in: 'rolls', id, fields: { state: 'discarded' } }];
}

/** Goes into the batch of the ballot. Written again by the same account it is the same; by another the whole batch is refused. */
export function consumeTicket(
  workshopId: WorkshopId,
  { roll, roundId, userId, code }: { roll: RollId; roundId: RoundId; userId: UserId; code: TicketCode },
): Change[] {
  return [
    { op: 'put', in: 'stubs', id: `${roll}/${userId}`, value: { code, roundId } },
    { op: 'patch', in: 'tickets', id: `${roll}/${ticketIdOf(workshopId, roll, code)}`, fields: { used: true } },
  ];
}
