// How a phone last stood at its table while people wrote: enough to show its field again before the database has been opened.

import { useEffect } from 'react';
import type { UserId, WorkshopId } from '@/domain/ids';
import { isWriting, type Phase } from '@/domain/phase';
import type { Locale, Wording } from '@/domain/wording';
import type { Hue } from '@/domain/workshop';
import { keep, kept } from '@/lib/storage';

export interface Standing {
  readonly userId: UserId;
  /** Of the workshop. */
  readonly locale: Locale;
  /** In which it stood there: people write while they group and draft, too. */
  readonly phase: Phase;
  readonly table: string;
  readonly axis: Wording;
  readonly hue: Hue;
  readonly question: Wording;
}

const nameOf = (workshopId: WorkshopId) => `warsha.standing.${workshopId}`;

export function standingIn(workshopId: WorkshopId): Standing | null {
  const text = kept(nameOf(workshopId));
  try {
    const found: unknown = text && JSON.parse(text);
    return isStanding(found) ? found : null;
  } catch {
    return null;
  }
}

function isStanding(found: unknown): found is Standing {
  if (!found || typeof found !== 'object') return false;
  // Written below, by this release or by an earlier one.
  const { userId, phase, table, axis, question } = found as Partial<Standing>;
  const isPlace = typeof table === 'string' && Boolean(axis && question);
  return typeof userId === 'string' && phase !== undefined && isWriting(phase) && isPlace;
}

/** Keeps how it stands now; null where this phone has no field of its own to write in. */
export function useStanding(workshopId: WorkshopId, standing: Standing | null): void {
  const text = standing && JSON.stringify(standing);
  useEffect(() => {
    keep(nameOf(workshopId), text);
  }, [workshopId, text]);
}
