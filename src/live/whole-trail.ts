import type { Instant, WorkshopId } from '@/domain/ids';
import type { TrailEntry } from '@/domain/trail';
import type { WorkshopGateway } from '@/gateway/gateway';
import { TRAIL_LIMIT } from '@/gateway/selection';
import { askOnce } from './ask-once';

export interface WholeTrail {
  readonly entries: readonly TrailEntry[];
  /** False when it is only what this device knew, or when more was written at one instant than can be asked for. */
  readonly isWhole: boolean;
}

/** Asked page by page, from the latest back, when something is exported: nobody listens to the whole of it. */
export async function wholeTrail(gateway: WorkshopGateway, workshopId: WorkshopId): Promise<WholeTrail> {
  const known = new Map<string, TrailEntry>();
  let until: Instant | undefined;
  for (;;) {
    const ask = { workshopId, ...(until === undefined ? {} : { until }) };
    const { value: page = [], fromServer } = await askOnce(gateway, 'trail', ask);
    const before = known.size;
    for (const entry of page) known.set(entry.id, entry);
    const isLast = page.length < TRAIL_LIMIT;
    const isStuck = known.size === before;
    if (!fromServer || isLast || isStuck)
      return { entries: [...known.values()], isWhole: fromServer && (isLast || !isStuck) };
    // The server's clock is finer than milliseconds: what was written within this one may not have come yet.
    until = Math.min(...page.map(({ at }) => at)) + 1;
  }
}
