// The sentence somebody is writing, kept on the device so that a reload or a change of phase can't take it.

import type { UserId, WorkshopId } from '@/domain/ids';
import { keep, kept, keptNames } from '@/lib/storage';

const nameOf = (workshopId: WorkshopId, userId: UserId) => `warsha.draft.${workshopId}.${userId}`;

export function unsentText(workshopId: WorkshopId, userId: UserId): string {
  return kept(nameOf(workshopId, userId)) ?? '';
}

export function keepUnsentText(workshopId: WorkshopId, userId: UserId, text: string): void {
  keep(nameOf(workshopId, userId), text || null);
}

/** Of everybody who has written on this device. */
export function everyUnsentText(workshopId: WorkshopId): readonly string[] {
  return keptNames(`warsha.draft.${workshopId}.`).flatMap((name) => kept(name) ?? []);
}

export function hasUnsentText(workshopId: WorkshopId, userId: UserId): boolean {
  return unsentText(workshopId, userId).trim() !== '';
}
