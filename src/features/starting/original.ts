// Which real workshop a workshop of practice mode rehearses: known to this device alone, for the way back.

import type { WorkshopId } from '@/domain/ids';
import { keep, kept } from '@/lib/storage';

const nameOf = (practised: WorkshopId) => `warsha.original.${practised}`;

export function keepOriginal(practised: WorkshopId, original: WorkshopId): void {
  keep(nameOf(practised), original);
}

/** Null for one that was begun in practice mode itself. */
export function originalOf(practised: WorkshopId): WorkshopId | null {
  // Only keepOriginal writes under this name.
  return kept(nameOf(practised)) as WorkshopId | null;
}
