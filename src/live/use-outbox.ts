import { useGateway } from './gateway-context';
import { type Outbox, outboxOf } from './outbox';
import { useRoom } from './workshop-room';

/** This person's outbox in this workshop. */
export function useOutbox(): Outbox {
  const { gateway } = useGateway();
  const { workshopId, userId } = useRoom();
  return outboxOf(gateway, workshopId, userId)();
}
