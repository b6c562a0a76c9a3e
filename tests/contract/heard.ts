import type { Ask, GatewayError, Gives, Live, WatchKind, WorkshopGateway } from '@/gateway/gateway';

export interface Heard<T> {
  /** Everything said so far, oldest first. */
  readonly all: readonly Live<T>[];
  readonly errors: readonly GatewayError[];
  /** The first thing said, from the beginning on, that is as wanted; fails when it doesn't come. */
  until(isWanted: (live: Live<T>) => boolean): Promise<Live<T>>;
  stop(): void;
}

const PATIENCE_MS = 15_000;

/** Watches, and remembers what was said. */
export function hear<Kind extends WatchKind>(gateway: WorkshopGateway, kind: Kind, ask: Ask<Kind>): Heard<Gives<Kind>> {
  const all: Live<Gives<Kind>>[] = [];
  const errors: GatewayError[] = [];
  let look = () => {};
  const stop = gateway.watch(kind, ask, {
    next(live) {
      all.push(live);
      look();
    },
    error: (error) => errors.push(error),
  });
  return {
    all,
    errors,
    stop,
    until(isWanted) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${kind} never said so; it said ${JSON.stringify(all.slice(-3))}`)),
          PATIENCE_MS,
        );
        look = () => {
          const found = all.find(isWanted);
          if (!found) return;
          clearTimeout(timer);
          resolve(found);
        };
        look();
      });
    },
  };
}
