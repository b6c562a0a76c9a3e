// Which workshop a code has already opened on this device: coming back through the same QR asks nothing again, offline too.

import type { Code, WorkshopId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import { keep, kept } from '@/lib/storage';

export interface Joined {
  readonly workshopId: WorkshopId;
  /** Inside the app. */
  readonly path: string;
}

const nameOf = (keeper: string, code: Code) => `warsha.joined.${keeper}.${code}`;

export function rememberJoined(keeper: string, code: Code, { workshopId, path }: Joined): void {
  keep(nameOf(keeper, code), `${workshopId} ${path}`);
}

/** The workshop may be gone, or the code may open another one by now. */
export function forgetJoined(keeper: string, code: Code): void {
  keep(nameOf(keeper, code), null);
}

export function joinedBefore(keeper: string, code: Code): Joined | null {
  const [workshopId, path] = kept(nameOf(keeper, code))?.split(' ') ?? [];
  // Written by `rememberJoined`; whether there is such a workshop is asked before anybody is led there.
  return workshopId && path ? { workshopId: workshopId as WorkshopId, path } : null;
}

/** Where a role belongs after joining. */
export function placeOf(workshopId: WorkshopId, role: Role): string {
  if (role === 'facilitator') return `/w/${workshopId}/run`;
  return role === 'screen' ? `/w/${workshopId}/screen` : `/w/${workshopId}`;
}
