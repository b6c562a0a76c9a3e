import type { Ask, Gives, Live, WatchKind, WorkshopGateway } from '@/gateway/gateway';

/** Offline, what this device knows is better than nothing. */
const PATIENCE_MS = 8_000;

/**
 * What the server has now, without listening on: for what no screen shows. With `fromServer` false it is what this device knew
 * when the server hadn't answered in time, undefined where it knew nothing. Rejects when the server says no.
 * `patience` in milliseconds.
 */
export function askOnce<Kind extends WatchKind>(
  gateway: WorkshopGateway,
  kind: Kind,
  ask: Ask<Kind>,
  patience = PATIENCE_MS,
): Promise<Live<Gives<Kind> | undefined>> {
  return new Promise((resolve, reject) => {
    let known: Gives<Kind> | undefined;
    let stop = () => {};
    const end = (fromServer: boolean) => {
      clearTimeout(timer);
      // The first answer may come before `watch` has returned.
      queueMicrotask(() => stop());
      resolve({ value: known, fromServer });
    };
    const timer = setTimeout(() => end(false), patience);
    stop = gateway.watch(kind, ask, {
      next({ value, fromServer }) {
        known = value;
        if (fromServer || gateway.keeper !== 'cloud') end(true);
      },
      error(error) {
        clearTimeout(timer);
        reject(error);
      },
    });
  });
}
