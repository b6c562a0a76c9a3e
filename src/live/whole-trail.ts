import type { WorkshopId } from '@/domain/ids';
import type { TrailEntry } from '@/domain/trail';
import type { WorkshopGateway } from '@/gateway/gateway';

/** Offline, an archive with what this device knows is better than none. */
const PATIENCE_MS = 8_000;

/** Asked once, when an archive is made: no screen shows the trail, so none listens to it. */
export function wholeTrail(gateway: WorkshopGateway, workshopId: WorkshopId): Promise<readonly TrailEntry[]> {
  return new Promise((resolve, reject) => {
    let known: readonly TrailEntry[] = [];
    let stop = () => {};
    const end = () => {
      clearTimeout(timer);
      // The first answer may come before `watch` has returned.
      queueMicrotask(() => stop());
      resolve(known);
    };
    const timer = setTimeout(end, PATIENCE_MS);
    stop = gateway.watch(
      'trail',
      { workshopId },
      {
        next({ value, fromServer }) {
          known = value;
          if (fromServer || gateway.keeper !== 'cloud') end();
        },
        error(error) {
          clearTimeout(timer);
          reject(error);
        },
      },
    );
  });
}
