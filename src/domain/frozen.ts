// One state of a workshop, taken at one instant: every file of one export prints from it, so that no two disagree.

import { type Archive, type Archived, archiveOf } from './archive';
import type { Instant } from './ids';
import type { Member } from './member';
import { type Participation, participationOf } from './participation';
import { changesByKind, type PhaseSpan, phaseSpans } from './record';
import { type Report, reportOf } from './report';
import type { Sums } from './sums';

export interface Gathered extends Archived {
  /** Counted, and nothing else: no file names anybody. */
  readonly members?: readonly Member[];
  /** What was kept of them when they were deleted; null as long as they weren't. */
  readonly sums?: Sums | null;
  /** ISO day, by the calendar of whoever exports. */
  readonly at: string;
  readonly takenAt: Instant;
  /** False when the trail is only what this device knew: the minutes say so. */
  readonly trailIsWhole?: boolean;
}

export interface Frozen extends Gathered {
  readonly report: Report;
  readonly archive: Archive;
  readonly participation: Participation;
  readonly phases: readonly PhaseSpan[];
  readonly changes: ReturnType<typeof changesByKind>;
}

export function freeze(gathered: Gathered): Frozen {
  const { workshop, members = [], trail = [], sums } = gathered;
  const { ratings = [] } = sums ?? gathered;
  return {
    ...gathered,
    report: reportOf(gathered),
    archive: archiveOf({ ...gathered, ratings }),
    participation: sums?.participation ?? participationOf(workshop, members),
    phases: phaseSpans(trail, workshop),
    changes: changesByKind(trail),
  };
}
