// What a console does to the stage and no phone needs to know how.

import type { Change } from './change';
import { NOW } from './change';
import type { WorkshopId } from './ids';
import type { Phase } from './phase';
import type { Wording } from './wording';
import type { Stage } from './workshop';

/**
 * Takes a change of phase back: all that it changed is as it was, the clock by the very instant of its end. It is a change of
 * phase like any other: what was under way in the one entered by mistake has its minute too. Only a day that has begun has
 * begun: how long persons are kept was told at the door, and the rules hold to it from then on.
 */
export function leaveAgain(workshopId: WorkshopId, before: Stage, entered: Phase): Change[] {
  const { phase, revealed, endsAt, pausedLeft, clockLength, call } = before;
  const fields = {
    'stage.phase': phase,
    'stage.previous': entered,
    'stage.changedAt': NOW,
    'stage.revealed': revealed,
    'stage.endsAt': endsAt,
    'stage.pausedLeft': pausedLeft,
    'stage.clockLength': clockLength,
    'stage.call': call,
  };
  return [{ op: 'patch', in: 'workshops', id: workshopId, fields }];
}

/** What people are asked to do in a phase; {} gives the usual words back. Each phase by itself: two consoles may write. */
export function instruct(workshopId: WorkshopId, phase: Phase, wording: Wording): Change[] {
  return [{ op: 'patch', in: 'workshops', id: workshopId, fields: { [`instructions.${phase}`]: wording } }];
}
