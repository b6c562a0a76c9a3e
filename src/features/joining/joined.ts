// Which workshop a code has already opened on this device: coming back through the same QR asks nothing again, offline too.

import type { Code, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import { keep, kept } from '@/lib/storage';

export interface Joined {
  readonly workshopId: WorkshopId;
  /** The table whose QR it was; null for the door. */
  readonly tableId: TableId | null;
  /** Inside the app. */
  readonly path: string;
}

/** Told that one is in, just before the way leads on. */
export type OnIn = (workshopId: WorkshopId, userId: UserId) => void;

const nameOf = (keeper: string, code: Code) => `warsha.joined.${keeper}.${code}`;

export function rememberJoined(keeper: string, code: Code, joined: Joined): void {
  keep(nameOf(keeper, code), JSON.stringify(joined));
}

/** The workshop may be gone, or the code may open another one by now. */
export function forgetJoined(keeper: string, code: Code): void {
  keep(nameOf(keeper, code), null);
}

export function joinedBefore(keeper: string, code: Code): Joined | null {
  const text = kept(nameOf(keeper, code));
  try {
    // Written by `rememberJoined`; whether there is such a workshop is asked before anybody is led there.
    return text ? (JSON.parse(text) as Joined) : null;
  } catch {
    return null;
  }
}

/** Where a role belongs after joining. */
export function placeOf(workshopId: WorkshopId, role: Role): string {
  if (role === 'facilitator') return `/w/${workshopId}/run`;
  return role === 'screen' ? `/w/${workshopId}/screen` : `/w/${workshopId}`;
}
