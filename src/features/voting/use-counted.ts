import { useMemo } from 'react';
import type { Ballot, Hands, Round, Turnout } from '@/domain/round';
import { turnoutOf } from '@/domain/round-tally';
import { useLive, useRoom } from '@/live';

export interface Counted {
  readonly ballots: readonly Ballot[];
  readonly hands: readonly Hands[];
  readonly turnout: Omit<Turnout, 'id'>;
}

/**
 * A round's ballots as a console hears them, while it is open or has no result; null until all of it has come from the server.
 * Facilitators only.
 */
export function useCounted(round: Round): Counted | null {
  const { workshopId } = useRoom();
  const isDue = round.open || round.result === null;
  const ballots = useLive('ballots', { workshopId, roundId: round.id }, isDue);
  const hands = useLive('hands', { workshopId, roundId: round.id }, isDue);
  const members = useLive('members', { workshopId });
  // What is left on this device from an earlier visit is not what was cast.
  const isTrue = ballots.fromServer && hands.fromServer && members.fromServer;
  return useMemo(() => {
    if (!isTrue || !ballots.value || !hands.value || !members.value) return null;
    const turnout = turnoutOf(round, ballots.value, members.value);
    return { ballots: ballots.value, hands: hands.value, turnout };
  }, [isTrue, round, ballots.value, hands.value, members.value]);
}
