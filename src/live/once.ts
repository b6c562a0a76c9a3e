import { type Ask, GatewayError, type Gives, type WatchKind, type WorkshopGateway } from '@/gateway/gateway';

/** A device that hears nothing for so long has no network worth waiting for. */
const PATIENCE_MS = 20_000;

/**
 * What the server has, asked for once: for what must not be decided on what this device remembers. Rejects with `unreachable`
 * when no answer comes.
 */
export function once<Kind extends WatchKind>(
  gateway: WorkshopGateway,
  kind: Kind,
  ask: Ask<Kind>,
): Promise<Gives<Kind>> {
  return new Promise((resolve, reject) => {
    let stop = () => {};
    const end = (settle: () => void) => {
      clearTimeout(timer);
      // The first answer may come before `watch` has returned.
      queueMicrotask(() => stop());
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new GatewayError('unreachable', 'no answer'))), PATIENCE_MS);
    stop = gateway.watch(kind, ask, {
      next({ value, fromServer }) {
        if (fromServer || gateway.keeper !== 'cloud') end(() => resolve(value));
      },
      error: (error) => end(() => reject(error)),
    });
  });
}
