// The one suite that every keeper of the port answers to. What it says here is what the app may rely on.

import { afterAll, beforeAll, describe } from 'vitest';
import { committing } from './committing';
import { HALL_PATIENCE_MS, type Hall, type HallDevice, type OpenHall } from './hall';
import { lookingUp } from './looking-up';
import { watching } from './watching';

/** Filled before the first case runs. */
export interface Setting {
  hall: Hall;
  /** Two devices of two people. */
  one: HallDevice;
  other: HallDevice;
}

export function gatewayContract(keeper: string, openHall: OpenHall): void {
  describe(`the ${keeper} keeper`, () => {
    // Nothing reads it before `beforeAll` has filled it.
    const setting = {} as Setting;
    beforeAll(async () => {
      const hall = await openHall();
      Object.assign(setting, { hall, one: await hall.device(), other: await hall.device() });
    }, HALL_PATIENCE_MS);
    afterAll(() => setting.hall?.close());

    describe('watching', () => watching(setting));
    describe('committing', () => committing(setting));
    // Last, because from here on the rules hold.
    describe('looking up a code', () => lookingUp(setting));
  });
}
