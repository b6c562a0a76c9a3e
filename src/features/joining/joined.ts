// Which workshop a code has already opened on this device: coming back through the same QR asks nothing again.

import type { Code, WorkshopId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import { keep, kept } from '@/lib/storage';

const nameOf = (keeper: string, code: Code) => `warsha.joined.${keeper}.${code}`;

export function rememberJoined(keeper: string, code: Code, path: string): void {
  keep(nameOf(keeper, code), path);
}

/** The path inside the app, or null. */
export function joinedPath(keeper: string, code: Code): string | null {
  return kept(nameOf(keeper, code));
}

/** Where a role belongs after joining. */
export function placeOf(workshopId: WorkshopId, role: Role): string {
  if (role === 'facilitator') return `/w/${workshopId}/run`;
  return role === 'screen' ? `/w/${workshopId}/screen` : `/w/${workshopId}`;
}
