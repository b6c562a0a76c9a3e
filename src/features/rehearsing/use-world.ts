import { useEffect, useState } from 'react';
import type { Invitation } from '@/domain/invitation';
import { useGateway, useLive, useLiveAll, useRoom } from '@/live';
import type { World } from './world';

const LOOK_MS = 4_000;

/** All that twelve phones would hear, while they act; null until it is known. */
export function useWorld(): Omit<World, 'now'> | null {
  const { workshop, workshopId } = useRoom();
  const ask = { workshopId, scope: 'room' } as const;
  const { phase } = workshop.stage;
  const members = useLive('members', { workshopId }).value;
  const tables = useLive('tables', { workshopId }).value;
  const notes = useLive('notes', ask).value;
  const stacks = useLive('stacks', ask).value;
  const commitments = useLive('commitments', ask).value;
  const bodies = useLive('bodies', { workshopId }, phase === 'draft').value;
  const rounds = useLive('rounds', { workshopId }).value;
  const ratings = useLive('ratings', { workshopId }, phase === 'close').value;
  const open = (rounds ?? []).filter((round) => round.open).sort((a, b) => a.openedAt - b.openedAt);
  const ballots = useLiveAll(
    'ballots',
    open.map(({ id }) => ({ workshopId, roundId: id })),
  );
  const invitation = useDoor();
  if (!members || !tables || !notes || !stacks || !commitments || !rounds) return null;
  if ((phase === 'draft' && !bodies) || (phase === 'close' && !ratings)) return null;
  return {
    ...{ workshop, invitation, tables, notes, stacks, commitments },
    members: new Map(members.map((member) => [member.id, member])),
    bodies: new Map((bodies ?? []).map((body) => [body.id, body])),
    // One that isn't heard yet can't be voted in: nobody votes twice.
    rounds: open.filter((_, i) => ballots[i]?.value),
    voters: new Map(open.map(({ id }, i) => [id, new Set((ballots[i]?.value ?? []).map((ballot) => ballot.id))])),
    raters: new Set((ratings ?? []).map(({ id }) => id)),
  };
}

/** What the door's code opens, asked as a phone asks, and again while it opens nothing. */
function useDoor(): Invitation | null {
  const { gateway } = useGateway();
  const { joinCode } = useRoom().workshop;
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = () =>
      gateway.lookUp(joinCode).then(
        (found) => isOver || setInvitation(found),
        () => {},
      );
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [gateway, joinCode]);
  return invitation;
}
