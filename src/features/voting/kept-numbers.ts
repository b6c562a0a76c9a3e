// The numbers of tickets, on the computer that made them and nowhere else, so that a sheet that jams can be printed again.
// They are forgotten when the vote is opened, or the tickets are thrown away.

import type { RollId, TicketCode, WorkshopId } from '@/domain/ids';
import { keep, kept } from '@/lib/storage';

const nameOf = (workshopId: WorkshopId, roll: RollId) => `warsha.tickets.${workshopId}.${roll}`;

/** Empty where they were made elsewhere. */
export function numbersOf(workshopId: WorkshopId, roll: RollId): readonly TicketCode[] {
  // Written by this module only.
  return (kept(nameOf(workshopId, roll)) ?? '').split(' ').filter(Boolean) as TicketCode[];
}

export function keepNumbers(workshopId: WorkshopId, roll: RollId, codes: readonly TicketCode[]): void {
  keep(nameOf(workshopId, roll), [...numbersOf(workshopId, roll), ...codes].join(' '));
}

export function forgetNumbers(workshopId: WorkshopId, roll: RollId): void {
  keep(nameOf(workshopId, roll), null);
}
