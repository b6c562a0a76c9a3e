// The field that stands in for the composer, and what goes over from it when the composer is there: the place of the caret and
// the wish to send.

import type { WorkshopId } from '@/domain/ids';

let standIn: HTMLTextAreaElement | null = null;
let wishes: WorkshopId | null = null;

/** A ref for the field that stands in. */
export function standsIn(field: HTMLTextAreaElement | null): void {
  standIn = field;
}

/** Whoever is typing goes on typing in `field`, at the same place. */
export function takeOverTyping(field: HTMLTextAreaElement | null): void {
  if (!field || !standIn || document.activeElement !== standIn) return;
  const { selectionStart, selectionEnd } = standIn;
  field.focus({ preventScroll: true });
  field.setSelectionRange(selectionStart, selectionEnd);
}

/** What stands in the field is to be sent as soon as it can be; null takes the wish back. Forgotten with the page, as text in the field is not. */
export function wishToSend(workshopId: WorkshopId | null): void {
  wishes = workshopId;
}

/** Once: was it wished? */
export function takeWish(workshopId: WorkshopId): boolean {
  const wished = wishes === workshopId;
  wishes = null;
  return wished;
}
