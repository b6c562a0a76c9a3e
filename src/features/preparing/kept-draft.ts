// The form of a new workshop in this device's memory, from this release or the one before it.

import { keep, kept } from '@/lib/storage';
import { freshDraft } from './beginnings';
import type { WorkshopDraft } from './draft';

// Practice and a real database each have their own.
const nameOf = (keeper: string) => `warsha.new.${keeper}`;

export function keepDraft(keeper: string, draft: WorkshopDraft | null): void {
  keep(nameOf(keeper), draft && JSON.stringify(draft));
}

/** Null when there is none, or one of a shape that is known no more. */
export function keptDraft(keeper: string): WorkshopDraft | null {
  try {
    const draft: unknown = JSON.parse(kept(nameOf(keeper)) ?? 'null');
    if (typeof draft !== 'object' || draft === null || !('version' in draft)) return null;
    // Only keepDraft writes under this name, and the version changes with the shape.
    if (draft.version === 3) return draft as WorkshopDraft;
    return draft.version === 2 ? ofFourAxes(draft as SecondDraft) : null;
  } catch {
    return null;
  }
}

type Same = 'title' | 'date' | 'locale' | 'layout' | 'agenda' | 'partners' | 'settings';

/** As it was before a workshop could start from anything but the four axes. */
interface SecondDraft extends Pick<WorkshopDraft, Same> {
  readonly version: 2;
  readonly commune: string;
  readonly venue: string;
  readonly notice: string;
  readonly roadmap: NonNullable<WorkshopDraft['roadmap']>;
}

function ofFourAxes({ version: _, commune, venue, notice, ...same }: SecondDraft): WorkshopDraft {
  // An empty line was one in which nothing had been typed.
  return { ...freshDraft(), ...same, commune: commune || null, venue: venue || null, notice: notice || null };
}
