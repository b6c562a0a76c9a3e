// A device whose own clock is wrong learns by how much, through the real rules.

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GatewayError } from '@/gateway/gateway';
import { type FirestoreHall, openFirestoreHall } from './firestore-hall';
import { HALL_PATIENCE_MS } from './hall';

const DAY = 86_400_000;

describe('the server’s time', () => {
  let hall: FirestoreHall;
  beforeAll(async () => {
    hall = await openFirestoreHall();
    await hall.guard();
  }, HALL_PATIENCE_MS);
  afterAll(() => hall.close());
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['right', 0],
    ['a day ahead', DAY],
    ['a day behind', -DAY],
    ['ninety seconds ahead', 90_000],
  ])('is known to within a second on a device whose clock is %s', async (_, wrong) => {
    const { gateway } = await hall.device();
    const rightNow = Date.now.bind(Date);
    vi.spyOn(Date, 'now').mockImplementation(() => rightNow() + wrong);
    const skew = await gateway.clockSkew();
    expect(Math.abs(skew - wrong)).toBeLessThan(1_000);
    // Measured anew, for instance when the device was put right in between.
    vi.restoreAllMocks();
    expect(Math.abs(await gateway.clockSkew())).toBeLessThan(1_000);
  });

  it('is not known without a network', { timeout: 30_000 }, async () => {
    const { gateway, hold } = await hall.device();
    hold();
    const trouble = await gateway.clockSkew().then(
      () => null,
      (error: GatewayError) => error.trouble,
    );
    expect(trouble).toBe('unreachable');
  });
});
