import type { Change, Fields } from './change';
import { NOW } from './change';
import type { Instant, WorkshopId } from './ids';
import { isInTime } from './in-time';
import { isRevealing, type Phase } from './phase';
import type { Call, Stage, Workshop } from './workshop';

/** How every workshop begins; `changedAt` is the server's at that moment. */
export const openingStage: Omit<Stage, 'changedAt'> = {
  phase: 'welcome',
  previous: null,
  revealed: false,
  begunAt: null,
  endsAt: null,
  pausedLeft: null,
  clockLength: null,
  atZero: 'notify',
  call: null,
  frozen: false,
};

/**
 * `previous` and the time let the rules take what was under way; going back is the same command. `now` by the server's clock:
 * where the clock has closed writing nothing is under way any more, so nothing is let in for a minute.
 */
export function enterPhase(workshopId: WorkshopId, stage: Stage, phase: Phase, now: Instant | null = null): Change[] {
  if (stage.phase === phase) return [];
  return patch(workshopId, entering(stage, phase, now));
}

function entering(stage: Stage, phase: Phase, now: Instant | null): Fields<Omit<Workshop, 'id'>> {
  const isClosed = now !== null && !isInTime(stage, now);
  const revealed = phase === 'propose' ? false : stage.revealed || isRevealing(phase);
  return {
    'stage.phase': phase,
    'stage.previous': isClosed ? null : stage.phase,
    'stage.changedAt': NOW,
    'stage.revealed': revealed,
    ...(isBeginning(stage) && { 'stage.begunAt': NOW }),
    'stage.endsAt': null,
    'stage.pausedLeft': null,
    'stage.clockLength': null,
    'stage.call': null,
  };
}

/** A welcome that people are back in within minutes was left by mistake: the day begins when it is left again. */
function isBeginning({ phase, begunAt, changedAt }: Stage): boolean {
  return phase === 'welcome' && (begunAt === null || changedAt - begunAt < 300_000);
}

function patch(workshopId: WorkshopId, fields: Fields<Omit<Workshop, 'id'>>): Change[] {
  return [{ op: 'patch', in: 'workshops', id: workshopId, fields }];
}

export function freeze(workshopId: WorkshopId, frozen: boolean): Change[] {
  return patch(workshopId, { 'stage.frozen': frozen });
}

/** Shows the tables what was written in private, while writing goes on: what comes later is seen at once. */
export function reveal(workshopId: WorkshopId): Change[] {
  return patch(workshopId, { 'stage.revealed': true });
}

/** Calls every phone to something, or releases them. */
export function callPhones(workshopId: WorkshopId, call: Call | null): Change[] {
  return patch(workshopId, { 'stage.call': call });
}

/** Ends the day: from now on members can read and no more. */
export function closeWorkshop(workshopId: WorkshopId, stage: Stage): Change[] {
  return patch(workshopId, { ...(stage.phase === 'close' ? {} : entering(stage, 'close', null)), status: 'closed' });
}

/** Opened again, the phase decides as before. */
export function reopenWorkshop(workshopId: WorkshopId): Change[] {
  return patch(workshopId, { status: 'open' });
}

/** Is what people write kept from their tables? */
export function isPrivate({
  stage,
  settings,
}: Pick<Workshop, 'settings'> & { stage: Pick<Stage, 'revealed'> }): boolean {
  return settings.privateWriting && !stage.revealed;
}
