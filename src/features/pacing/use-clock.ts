import { useEffect, useReducer } from 'react';
import { type Clock, clockOf } from '@/domain/clock';
import { isWriting } from '@/domain/phase';
import type { Stage } from '@/domain/workshop';
import { useClosedAt, useServerTime } from '@/live';

/**
 * The clock as it stands, told anew whenever it loses a second: two devices turn at the same moment. Null until the server's
 * time is known, for a clock that is a day off is worse than none. To be asked by what is small: it renders every second.
 */
export function useClock(stage: Stage): Clock | null {
  const hasClock = stage.endsAt !== null || stage.pausedLeft !== null;
  const { now, state } = useServerTime(hasClock);
  const [, turn] = useReducer((count: number) => count + 1, 0);
  const clock = clockOf(stage, now());
  const { state: clockState, left } = clock;
  useEffect(() => {
    if (clockState !== 'running') return;
    const timer = setTimeout(turn, untilNextSecond(left));
    return () => clearTimeout(timer);
  }, [clockState, left]);
  return hasClock && state === 'measuring' ? null : clock;
}

/** To the next whole second of what is left; a little more, for timers may be early. */
function untilNextSecond(left: number): number {
  return left - (Math.ceil(left / 1000) - 1) * 1000 + 2;
}

/** What to say beside the digits, by its key in the words. */
export type Said = 'paused' | 'soon' | 'last' | `over-${Stage['atZero']}`;

/** Null while there is nothing to say; at the end, what that does to writing in this phase. */
export function useSaid(stage: Stage, clock: Clock | null): Said | null {
  const closedAt = useClosedAt(stage);
  if (!clock) return null;
  if (clock.state === 'paused') return 'paused';
  if (clock.state !== 'over') return clock.mood === 'calm' ? null : clock.mood;
  if (!isWriting(stage.phase)) return 'over-notify';
  return closedAt ? 'over-lock' : `over-${stage.atZero}`;
}
