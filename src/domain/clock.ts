// The facilitator's clock. It stands in the workshop as the instant of its end, by the server's clock, so that every device
// reckons the same time left however wrong its own clock is.

import type { Change } from './change';
import type { Instant, WorkshopId } from './ids';
import type { Stage } from './workshop';

export type Timing = Pick<Stage, 'endsAt' | 'pausedLeft' | 'clockLength' | 'atZero'>;

export interface Clock {
  readonly state: 'off' | 'running' | 'paused' | 'over';
  /** Milliseconds; never below zero. */
  readonly left: number;
  /** `soon` from 20 % of the whole length, `last` from 5 %. */
  readonly mood: 'calm' | 'soon' | 'last';
}

export const MAX_MINUTES = 180;
const MINUTE = 60_000;
const SOON = 0.2;
const LAST = 0.05;

/** `now` by the server's clock. */
export function clockOf({ endsAt, pausedLeft, clockLength }: Timing, now: Instant): Clock {
  const left = pausedLeft ?? (endsAt === null ? 0 : Math.max(0, endsAt - now));
  const share = clockLength ? left / clockLength : 1;
  const mood = share <= LAST ? 'last' : share <= SOON ? 'soon' : 'calm';
  if (pausedLeft !== null) return { state: 'paused', left, mood };
  if (endsAt === null) return { state: 'off', left: 0, mood: 'calm' };
  return left > 0 ? { state: 'running', left, mood } : { state: 'over', left: 0, mood: 'last' };
}

/** `minutes` are brought into 1 to 180. */
export function startClock(workshopId: WorkshopId, minutes: number, atZero: Stage['atZero'], now: Instant): Change[] {
  const length = Math.round(Math.min(MAX_MINUTES, Math.max(1, minutes)) * MINUTE);
  return set(workshopId, { endsAt: now + length, pausedLeft: null, clockLength: length, atZero });
}

/** More time, or less with a negative number; a clock that is over runs again from now. Nothing where there is no clock. */
export function addToClock(workshopId: WorkshopId, timing: Timing, minutes: number, now: Instant): Change[] {
  const { state, left } = clockOf(timing, now);
  if (state === 'off') return [];
  const longer = Math.min(MAX_MINUTES * MINUTE, Math.max(0, left + minutes * MINUTE));
  const clockLength = Math.max(longer, (timing.clockLength ?? 0) + minutes * MINUTE);
  return set(
    workshopId,
    state === 'paused' ? { pausedLeft: longer, clockLength } : { endsAt: now + longer, clockLength },
  );
}

export function pauseClock(workshopId: WorkshopId, timing: Timing, now: Instant): Change[] {
  const { state, left } = clockOf(timing, now);
  return state === 'running' ? set(workshopId, { endsAt: null, pausedLeft: left }) : [];
}

export function resumeClock(workshopId: WorkshopId, { pausedLeft }: Timing, now: Instant): Change[] {
  return pausedLeft === null ? [] : set(workshopId, { endsAt: now + pausedLeft, pausedLeft: null });
}

export function stopClock(workshopId: WorkshopId): Change[] {
  return set(workshopId, { endsAt: null, pausedLeft: null, clockLength: null });
}

export function chooseAtZero(workshopId: WorkshopId, atZero: Stage['atZero']): Change[] {
  return set(workshopId, { atZero });
}

function set(workshopId: WorkshopId, timing: Partial<Timing>): Change[] {
  const fields = Object.fromEntries(Object.entries(timing).map(([name, value]) => [`stage.${name}`, value]));
  return [{ op: 'patch', in: 'workshops', id: workshopId, fields }];
}
