import type { UserId } from '@/domain/ids';
import type { FirestoreSettings } from '@/gateway/firestore/settings';
import type { WorkshopGateway } from '@/gateway/gateway';
import { retrying } from '@/lib/retrying';
import { useUnsent } from '@/live';
import { loadClient } from './head-start';

export interface Services {
  readonly gateway: WorkshopGateway;
  readonly userId: UserId;
}

const services = new Map<string, Promise<Services>>();
const failed = new Set<string>();

/** One client for each database in the life of a page; the client's code arrives with the first call. */
export function connect(settings: FirestoreSettings): Promise<Services> {
  const known = services.get(settings.keeper);
  if (known) return known;
  const connecting = start(settings);
  services.set(settings.keeper, connecting);
  connecting.catch(() => failed.add(settings.keeper));
  return connecting;
}

/**
 * A later try starts anew: the network may be back, or the hour's limit of new devices over. Not by itself: whoever waits for a
 * failed try must hear of it first.
 */
export function forgetFailures(): void {
  for (const keeper of failed) services.delete(keeper);
  failed.clear();
}

async function start(settings: FirestoreSettings): Promise<Services> {
  const { createFirestoreGateway } = await retrying(loadClient);
  const gateway = await createFirestoreGateway(settings);
  const userId = await gateway.whoAmI().catch(async (cause) => {
    // A second client beside this one could not be opened.
    await gateway.close().catch(() => {});
    throw cause;
  });
  // What an earlier visit has left unsent is waiting too.
  const end = useUnsent.getState().begin(Date.now());
  gateway.settled().then(end, end);
  return { gateway, userId };
}
