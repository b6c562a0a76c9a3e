// How long words wait on the device before they are sent: each sending is a write, paid for, and a read for everybody who has
// the form open. Who takes turns sees the other within seconds; who goes on typing sends at a slower pace.

const PAUSE_MS = 20_000;
const PROMPT = 3;
const WITH_OTHERS = { prompt: 3_000, steady: 20_000 } as const;
const ALONE = { prompt: 10_000, steady: 30_000 } as const;

export interface Pace {
  /** Milliseconds from the first unsent letter until it is sent. */
  delay(now: number, withOthers: boolean): number;
  sent(now: number): void;
}

export function createPace(): Pace {
  let row = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    delay(now, withOthers) {
      if (now - last > PAUSE_MS) row = 0;
      const { prompt, steady } = withOthers ? WITH_OTHERS : ALONE;
      return row < PROMPT ? prompt : steady;
    },
    sent(now) {
      row += 1;
      last = now;
    },
  };
}
