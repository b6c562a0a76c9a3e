// Which cards have been entered on this device: remembered on it and nowhere else, for a note says that it comes from paper and not
// from which piece of it.

import type { TableId, WorkshopId } from '@/domain/ids';
import { keep, kept } from '@/lib/storage';

export interface EnteredCard {
  readonly tableId: TableId;
  readonly number: number;
  /** Its beginning, to know it again. */
  readonly text: string;
}

const nameOf = (workshopId: WorkshopId) => `warsha.cards.${workshopId}`;

export function enteredCards(workshopId: WorkshopId): readonly EnteredCard[] {
  try {
    const cards: unknown = JSON.parse(kept(nameOf(workshopId)) ?? '[]');
    // Only this module writes under this name.
    return Array.isArray(cards) ? (cards as EnteredCard[]) : [];
  } catch {
    return [];
  }
}

export function rememberCard(workshopId: WorkshopId, card: EnteredCard): void {
  // Read anew: another tab may have entered some meanwhile.
  keep(nameOf(workshopId), JSON.stringify([...enteredCards(workshopId), card]));
}

const halfName = (workshopId: WorkshopId) => `warsha.entry.${workshopId}`;

/** The proposal that is being typed, over reloads and changes of phase. */
export const halfEntered = (workshopId: WorkshopId) => kept(halfName(workshopId)) ?? '';
export const keepHalfEntered = (workshopId: WorkshopId, text: string) => keep(halfName(workshopId), text || null);
