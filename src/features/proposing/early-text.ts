// What somebody types before it is known where it belongs: under the code they came with, until they are in.

import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { keep, kept } from '@/lib/storage';
import { keepUnsentText, unsentText } from './unsent-text';

const nameOf = (code: Code) => `warsha.early.${code}`;

export function earlyText(code: Code): string {
  return kept(nameOf(code)) ?? '';
}

export function keepEarlyText(code: Code, text: string): void {
  keep(nameOf(code), text || null);
}

/** Into the field of the room, behind what may stand there already. */
export function bringEarlyText(code: Code, workshopId: WorkshopId, userId: UserId): void {
  const early = earlyText(code);
  if (early.trim() === '') return;
  const before = unsentText(workshopId, userId);
  keepUnsentText(workshopId, userId, before.trim() === '' ? early : `${before}\n${early}`);
  keepEarlyText(code, '');
}
