import type { Brand } from '@/lib/brand';

export type WorkshopId = Brand<string, 'WorkshopId'>;
/** A device's signed-in identity (Firebase uid). */
export type UserId = Brand<string, 'UserId'>;
export type AxisId = Brand<string, 'AxisId'>;
export type TableId = Brand<string, 'TableId'>;
export type NoteId = Brand<string, 'NoteId'>;
export type StackId = Brand<string, 'StackId'>;
export type RoundId = Brand<string, 'RoundId'>;
/** Paper tickets that were made together. */
export type RollId = Brand<string, 'RollId'>;
export type CommitmentId = Brand<string, 'CommitmentId'>;
export type ScreenId = Brand<string, 'ScreenId'>;
/** The six digits that a computer shows which waits to become a room screen. */
export type PairingCode = Brand<string, 'PairingCode'>;
/** What opens an invitation: eight digits for participants, 22 letters and digits for every other role. */
export type Code = Brand<string, 'Code'>;
/** The sixteen digits on a paper ticket. */
export type TicketCode = Brand<string, 'TicketCode'>;
/** A fractional-indexing key. Compare by code unit, never with `localeCompare`. */
export type Rank = Brand<string, 'Rank'>;

/** Epoch milliseconds, by the server's clock once the server has spoken. */
export type Instant = number;
