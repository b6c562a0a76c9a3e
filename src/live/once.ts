import { type Ask, GatewayError, type Gives, type WatchKind, type WorkshopGateway } from '@/gateway/gateway';
import { askOnce } from './ask-once';

/** A hall's network may take its time over three thousand proposals. */
const PATIENCE_MS = 30_000;

/**
 * What the server has, asked for once: for what must not be decided on what this device remembers. Rejects with `unreachable`
 * when no answer comes.
 */
export async function once<Kind extends WatchKind>(
  gateway: WorkshopGateway,
  kind: Kind,
  ask: Ask<Kind>,
): Promise<Gives<Kind>> {
  const { value, fromServer } = await askOnce(gateway, kind, ask, PATIENCE_MS);
  if (value === undefined || !fromServer) throw new GatewayError('unreachable', `no answer for ${kind}`);
  return value;
}
