import type { Archived } from '@/domain/archive';
import { useConnection, useGateway, useLive, useRoom } from '@/live';

export interface PresentState {
  /** Null until every list has come. Without the forms, which no console hears, and the trail. */
  readonly archived: Archived | null;
  /** The server has all of it, and this device nothing that the server hasn't. */
  readonly isConfirmed: boolean;
}

/** What an open console hears anyway. */
export function usePresentState(): PresentState {
  const { workshopId, workshop } = useRoom();
  const { keeper } = useGateway().gateway;
  const { waiting } = useConnection();
  const isClose = workshop.stage.phase === 'close';
  const room = useLive('workshop', { workshopId });
  const notes = useLive('notes', { workshopId, scope: 'room' });
  const commitments = useLive('commitments', { workshopId, scope: 'room' });
  const stacks = useLive('stacks', { workshopId, scope: 'room' });
  const rounds = useLive('rounds', { workshopId });
  const late = useLive('late', { workshopId });
  const ratings = useLive('ratings', { workshopId }, isClose);
  const heard = [room, notes, commitments, stacks, rounds, late, ...(isClose ? [ratings] : [])];
  const isHere = notes.value && commitments.value && stacks.value && rounds.value && late.value;
  return {
    archived: isHere
      ? {
          workshop,
          notes: notes.value,
          commitments: commitments.value,
          stacks: stacks.value,
          rounds: rounds.value,
          late: late.value,
          ratings: ratings.value ?? [],
        }
      : null,
    isConfirmed: waiting === 0 && (keeper !== 'cloud' || heard.every(({ fromServer }) => fromServer)),
  };
}
