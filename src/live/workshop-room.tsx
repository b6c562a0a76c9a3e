import { createContext, type ReactNode, use, useMemo } from 'react';
import type { UserId, WorkshopId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import type { Workshop } from '@/domain/workshop';
import { useGateway } from './gateway-context';
import { type RunCommand, useCommand } from './use-command';
import { useLive } from './use-live';

export interface Room {
  readonly workshopId: WorkshopId;
  readonly userId: UserId;
  readonly workshop: Workshop;
  readonly me: Member;
  readonly run: RunCommand;
}

/** Why somebody can't be in the room; each has its own screen. */
export type Obstacle = 'finding' | 'unreachable' | 'not-a-member' | 'not-found' | 'removed';

const RoomContext = createContext<Room | null>(null);

interface WorkshopRoomProps {
  workshopId: WorkshopId;
  obstacle: (obstacle: Obstacle) => ReactNode;
  children: ReactNode;
}

/** The gate: below it the workshop and one's own membership are there, whatever the network does. */
export function WorkshopRoom({ workshopId, obstacle, children }: WorkshopRoomProps) {
  const { userId } = useGateway();
  const member = useLive('member', { workshopId, userId });
  const me = member.value;
  const workshop = useLive('workshop', { workshopId }, Boolean(me && !me.removed));
  const run = useCommand(workshopId, me ?? null);
  const found = workshop.value;
  const room = useMemo(
    () => (me && found ? { workshopId, userId, workshop: found, me, run } : null),
    [me, found, workshopId, userId, run],
  );
  if (me?.removed) return obstacle('removed');
  if (room) return <RoomContext value={room}>{children}</RoomContext>;
  if (member.failed || workshop.failed) return obstacle('unreachable');
  if (me === null && member.fromServer) return obstacle('not-a-member');
  if (found === null && workshop.fromServer) return obstacle('not-found');
  return obstacle('finding');
}

/** The room one is in: values that exist. */
export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('useRoom outside a WorkshopRoom');
  return room;
}
