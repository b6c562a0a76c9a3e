import { type Position, positionIn } from '@/domain/agenda';
import { useNow, useRoom } from '@/live';

const LOOK_MS = 10_000;

/** Where the day stands beside its agenda; null where the agenda says nothing of the phase. */
export function usePosition(): Position | null {
  const { workshop } = useRoom();
  const now = useNow(LOOK_MS, workshop.agenda.length > 0);
  return positionIn(workshop.agenda, workshop.stage, now);
}
