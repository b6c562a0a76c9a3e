import { describe, expect, it } from 'vitest';
import { type Change, inverseOf } from '@/domain/change';
import {
  addToClock,
  chooseAtZero,
  clockOf,
  pauseClock,
  resumeClock,
  startClock,
  stopClock,
  type Timing,
} from '@/domain/clock';
import type { WorkshopId } from '@/domain/ids';
import { closesAt, isInTime } from '@/domain/in-time';

const w = 'w1' as WorkshopId;
const NOW = 1_700_000_000_000;
const minutes = (n: number) => n * 60_000;
const off: Timing = { endsAt: null, pausedLeft: null, clockLength: null, atZero: 'notify' };

/** The clock after a command. */
function given(timing: Timing, changes: readonly Change[]): Timing {
  const fields = changes.flatMap((change) => (change.op === 'patch' ? Object.entries(change.fields) : []));
  return { ...timing, ...Object.fromEntries(fields.map(([path, value]) => [path.replace('stage.', ''), value])) };
}

const started = (length: number, atZero: Timing['atZero'] = 'notify') => given(off, startClock(w, length, atZero, NOW));

describe('the clock', () => {
  it('is off until it is started, and then runs to the instant of its end', () => {
    expect(clockOf(off, NOW)).toEqual({ state: 'off', left: 0, mood: 'calm' });
    expect(started(20)).toEqual({
      endsAt: NOW + minutes(20),
      pausedLeft: null,
      clockLength: minutes(20),
      atZero: 'notify',
    });
    expect(clockOf(started(20), NOW + minutes(5))).toEqual({ state: 'running', left: minutes(15), mood: 'calm' });
  });

  it.each([
    [0, 1],
    [-3, 1],
    [1, 1],
    [180, 180],
    [500, 180],
  ])('%d minutes asked for are %d', (asked, given) => {
    expect(clockOf(started(asked), NOW).left).toBe(minutes(given));
  });

  it('shows the same on a device whose own clock is a day off, once it knows by how much', () => {
    const day = 86_400_000;
    for (const skew of [day, -day]) {
      const deviceNow = NOW + minutes(3) + skew;
      expect(clockOf(started(20), deviceNow - skew)).toEqual(clockOf(started(20), NOW + minutes(3)));
    }
  });

  it('changes its mood at a fifth and at a twentieth of the whole, to the millisecond', () => {
    const mood = (left: number) => clockOf(started(10), NOW + minutes(10) - left).mood;
    expect([mood(120_001), mood(120_000), mood(30_001), mood(30_000), mood(1)]).toEqual([
      'calm',
      'soon',
      'soon',
      'last',
      'last',
    ]);
  });

  it('is over at its end and stays so', () => {
    for (const late of [0, 1, minutes(300)])
      expect(clockOf(started(10), NOW + minutes(10) + late)).toEqual({ state: 'over', left: 0, mood: 'last' });
  });

  it('paused, loses nothing however long it lasts; resumed, ends that much later', () => {
    const paused = given(started(10), pauseClock(w, started(10), NOW + minutes(4)));
    expect(clockOf(paused, NOW + minutes(500))).toEqual({ state: 'paused', left: minutes(6), mood: 'calm' });
    const resumed = given(paused, resumeClock(w, paused, NOW + minutes(60)));
    expect(resumed).toMatchObject({ endsAt: NOW + minutes(66), pausedLeft: null, clockLength: minutes(10) });
  });

  it('can be paused only while it runs and resumed only while it is paused', () => {
    expect(pauseClock(w, off, NOW)).toEqual([]);
    expect(pauseClock(w, started(1), NOW + minutes(2))).toEqual([]);
    expect(resumeClock(w, started(1), NOW)).toEqual([]);
  });

  it('given more or less, keeps to what is possible', () => {
    const add = (timing: Timing, n: number, at = NOW) => clockOf(given(timing, addToClock(w, timing, n, at)), at).left;
    expect(add(started(10), 5)).toBe(minutes(15));
    expect(add(started(10), -1)).toBe(minutes(9));
    expect(add(started(178), 5)).toBe(minutes(180));
    expect(add(started(1), -1, NOW + 30_000)).toBe(0);
    expect(addToClock(w, off, 5, NOW)).toEqual([]);
  });

  it('given more while paused stays paused', () => {
    const paused = given(started(10), pauseClock(w, started(10), NOW));
    expect(clockOf(given(paused, addToClock(w, paused, 5, NOW)), NOW)).toMatchObject({
      state: 'paused',
      left: minutes(15),
    });
  });

  it('given more after its end runs again from now', () => {
    const at = NOW + minutes(14);
    const again = given(started(10), addToClock(w, started(10), 5, at));
    expect(clockOf(again, at)).toMatchObject({ state: 'running', left: minutes(5) });
    expect(again.clockLength).toBe(minutes(15));
  });

  it('stopped, is off; what its end does stays chosen', () => {
    const stopped = given(started(10, 'lock'), stopClock(w));
    expect(stopped).toEqual({ ...off, atZero: 'lock' });
    expect(given(stopped, chooseAtZero(w, 'close')).atZero).toBe('close');
  });

  it('every command is undone to the very instant', () => {
    const running = started(10, 'close');
    const paused = given(running, pauseClock(w, running, NOW + minutes(1)));
    const commands: [Timing, Change[]][] = [
      [off, startClock(w, 5, 'lock', NOW)],
      [running, startClock(w, 5, 'lock', NOW)],
      [running, addToClock(w, running, 5, NOW)],
      [running, pauseClock(w, running, NOW)],
      [paused, resumeClock(w, paused, NOW)],
      [running, stopClock(w)],
      [paused, stopClock(w)],
      [running, chooseAtZero(w, 'notify')],
    ];
    for (const [before, changes] of commands) {
      const undo = inverseOf(changes, () => ({ stage: before }));
      expect(given(given(before, changes), undo)).toEqual(before);
    }
  });
});

describe('what the end of the clock does to writing', () => {
  it.each([
    ['notify', null],
    ['close', NOW + minutes(11)],
    ['lock', NOW + minutes(10)],
  ] as const)('%s', (atZero, end) => {
    const timing = started(10, atZero);
    expect(closesAt(timing)).toBe(end);
    expect(isInTime(timing, (end ?? NOW + minutes(999)) - 1)).toBe(true);
    expect(isInTime(timing, end ?? NOW + minutes(999))).toBe(end === null);
  });

  it('a paused or stopped clock closes nothing', () => {
    const paused = given(started(1, 'lock'), pauseClock(w, started(1, 'lock'), NOW));
    expect(isInTime(paused, NOW + minutes(99))).toBe(true);
    expect(isInTime(off, NOW)).toBe(true);
  });
});
