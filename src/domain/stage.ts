import type { Change } from './change';
import { NOW } from './change';
import type { WorkshopId } from './ids';
import type { Phase } from './phase';
import type { Stage } from './workshop';

/** `previous` and the time let the rules take what was under way; going back is the same command. */
export function enterPhase(workshopId: WorkshopId, stage: Stage, phase: Phase): Change[] {
  if (stage.phase === phase) return [];
  const fields = {
    'stage.phase': phase,
    'stage.previous': stage.phase,
    'stage.changedAt': NOW,
    'stage.endsAt': null,
    'stage.pausedLeft': null,
  };
  return [{ op: 'patch', in: 'workshops', id: workshopId, fields }];
}

export function freeze(workshopId: WorkshopId, frozen: boolean): Change[] {
  return [{ op: 'patch', in: 'workshops', id: workshopId, fields: { 'stage.frozen': frozen } }];
}
