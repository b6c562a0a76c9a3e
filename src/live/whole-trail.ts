import type { Instant, WorkshopId } from '@/domain/ids';
import type { TrailEntry } from '@/domain/trail';
import type { WorkshopGateway } from '@/gateway/gateway';
import { TRAIL_LIMIT } from '@/gateway/selection';

/** Offline, minutes and an archive with what this device knows are better than none. */
const PATIENCE_MS = 8_000;

export interface WholeTrail {
  readonly entries: readonly TrailEntry[];
  /** False when it is only what this device knew, or when more was written at one instant than can be asked for. */
  readonly isWhole: boolean;
}

/** Asked page by page, from the latest back, when something is exported: no screen shows the trail, so none listens to it. */
export async function wholeTrail(gateway: WorkshopGateway, workshopId: WorkshopId): Promise<WholeTrail> {
  const known = new Map<string, TrailEntry>();
  let until: Instant | undefined;
  for (;;) {
    const page = await pageOf(gateway, workshopId, until);
    const before = known.size;
    for (const entry of page.entries) known.set(entry.id, entry);
    const isLast = page.entries.length < TRAIL_LIMIT;
    const isStuck = known.size === before;
    if (!page.isWhole || isLast || isStuck)
      return { entries: [...known.values()], isWhole: page.isWhole && (isLast || !isStuck) };
    // The server's clock is finer than milliseconds: what was written within this one may not have come yet.
    until = Math.min(...page.entries.map(({ at }) => at)) + 1;
  }
}

function pageOf(gateway: WorkshopGateway, workshopId: WorkshopId, until: Instant | undefined): Promise<WholeTrail> {
  return new Promise((resolve, reject) => {
    let known: readonly TrailEntry[] = [];
    let stop = () => {};
    const end = (isWhole: boolean) => {
      clearTimeout(timer);
      // The first answer may come before `watch` has returned.
      queueMicrotask(() => stop());
      resolve({ entries: known, isWhole });
    };
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    stop = gateway.watch(
      'trail',
      { workshopId, ...(until === undefined ? {} : { until }) },
      {
        next({ value, fromServer }) {
          known = value;
          if (fromServer || gateway.keeper !== 'cloud') end(true);
        },
        error(error) {
          clearTimeout(timer);
          reject(error);
        },
      },
    );
  });
}
