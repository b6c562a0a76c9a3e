import { useLive } from './use-live';
import { useRoom } from './workshop-room';

/** How far back in the row of facilitators this one stands, 0 being the first: what consoles do by themselves, the first does at once. */
export function usePlaceInRow(): number {
  const { workshopId, userId } = useRoom();
  const members = useLive('members', { workshopId }).value ?? [];
  const row = members.filter(({ role, removed }) => role === 'facilitator' && !removed);
  return Math.max(
    0,
    row.findIndex(({ id }) => id === userId),
  );
}
