// Whether several people write on this device in turn: remembered on it, workshop by workshop.

import type { WorkshopId } from '@/domain/ids';
import { keep, kept } from '@/lib/storage';

const nameOf = (workshopId: WorkshopId) => `warsha.shared.${workshopId}`;

export function isSharedDevice(workshopId: WorkshopId): boolean {
  return kept(nameOf(workshopId)) !== null;
}

export function shareDevice(workshopId: WorkshopId, shared: boolean): void {
  keep(nameOf(workshopId), shared ? 'yes' : null);
}
