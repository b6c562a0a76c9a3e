import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
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
  /** The server doesn't know it any more: deleted, or lost. What this device has shown of it stays. */
  readonly isGone: boolean;
  /** It isn't there, but only because this browser's storage was emptied while the page was open. */
  readonly isEmptied: boolean;
}

/** Why somebody can't be in the room; each has its own screen. */
export type Obstacle = 'finding' | 'unreachable' | 'not-a-member' | 'not-found' | 'removed';

/** For whoever shows what belongs into a room without one; everybody else is let in by `WorkshopRoom`. */
export const RoomContext = createContext<Room | null>(null);

interface WorkshopRoomProps {
  workshopId: WorkshopId;
  obstacle: (obstacle: Obstacle) => ReactNode;
  children: ReactNode;
}

/** The gate: below it the workshop and one's own membership are there, whatever the network does. */
export function WorkshopRoom({ workshopId, obstacle, children }: WorkshopRoomProps) {
  const { userId } = useGateway();
  const member = useLive('member', { workshopId, userId });
  // Nobody is taken out of a workshop by deletion, only with the whole of it.
  const me = useLast(workshopId, member.value);
  const workshop = useLive('workshop', { workshopId }, Boolean(me && !me.removed));
  const run = useCommand(workshopId, me ?? null);
  const found = useLast(workshopId, workshop.value);
  const isMissing = member.value === null && member.fromServer;
  const isEmptied = useEmptied(isMissing);
  const isGone = isMissing && !isEmptied;
  const room = useMemo(
    () => (me && found ? { workshopId, userId, workshop: found, me, run, isGone, isEmptied } : null),
    [me, found, workshopId, userId, run, isGone, isEmptied],
  );
  if (me?.removed) return obstacle('removed');
  if (room) return <RoomContext value={room}>{children}</RoomContext>;
  if (member.failed || workshop.failed) return obstacle('unreachable');
  if (me === null && member.fromServer) return obstacle('not-a-member');
  if (found === null && workshop.fromServer) return obstacle('not-found');
  return obstacle('finding');
}

/** A client whose storage was emptied under it says of what it had there that the server doesn't have it. */
function useEmptied(isMissing: boolean): boolean {
  const { gateway } = useGateway();
  const [isEmptied, setIsEmptied] = useState(false);
  useEffect(() => {
    if (!isMissing) return;
    let isOver = false;
    gateway.storageIsIntact().then((isIntact) => isOver || setIsEmptied(!isIntact));
    return () => {
      isOver = true;
      setIsEmptied(false);
    };
  }, [isMissing, gateway]);
  return isEmptied;
}

/** The last there was, for as long as the page shows this workshop. */
function useLast<T>(workshopId: WorkshopId, value: T | null | undefined): T | null | undefined {
  const last = useRef({ workshopId, value });
  if (value || last.current.workshopId !== workshopId) last.current = { workshopId, value };
  return last.current.value ?? value;
}

/** The room one is in: values that exist. */
export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('useRoom outside a WorkshopRoom');
  return room;
}
