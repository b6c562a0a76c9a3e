import { useEffect } from 'react';
import { may } from '@/domain/permissions';
import { castBallot, dotsOn, type Round } from '@/domain/round';
import { useLive, useRoom } from '@/live';
import { type MyTicket, useTicket, useTicketChanges } from './use-ticket';
import { type Unsaved, useUnsaved } from './use-unsaved';

/** Dots by option. */
export type Dots = Readonly<Record<string, number>>;

export interface MyDots {
  readonly dots: Dots;
  readonly left: number;
  /** May anything be changed now? */
  readonly open: boolean;
  /** Does the server hold a ballot with at least one dot? */
  readonly isCast: boolean;
  readonly unsaved: Unsaved<Dots>;
  readonly ticket: MyTicket;
  readonly add: (optionId: string, by: 1 | -1) => void;
}

/** Several presses are one ballot. */
export const REST_MS = 1_000;

/** One's own dots in a round: what this device holds, else what the server has. */
export function useDots(round: Round): MyDots {
  const { workshop, workshopId, userId, me, run } = useRoom();
  const { stage, settings, status } = workshop;
  const open = may('castBallot', me, { stage, settings, status, roundOpen: round.open });
  const withTicket = useTicketChanges(round);
  const send = (dots: Dots) =>
    run('castBallot', [...castBallot(round.id, userId, new Map(Object.entries(dots))), ...withTicket()], {
      quiet: true,
    });
  const unsaved = useUnsaved<Dots>(`warsha.dots.${workshopId}.${round.id}.${userId}`, send, {
    open: round.open,
    restMs: REST_MS,
  });
  const heard = useLive('ballot', { workshopId, roundId: round.id, userId }, round.open || unsaved.state === 'refused');
  const known = heard.value ? dotsOn(heard.value) : new Map<string, number>();
  const { state, value, drop } = unsaved;
  // The acknowledgement was lost and the round closed before it was sent again: refused, and yet there. What this device still
  // shows of the refused one itself is no proof.
  const isThere =
    state === 'refused' && heard.fromServer && !heard.value?.pending && value !== null && isSame(value, known);
  useEffect(() => {
    if (isThere) drop();
  }, [isThere, drop]);
  const ticket = useTicket(round, heard, unsaved, open);
  const dots: Dots = unsaved.value ?? Object.fromEntries(known);
  const on = (optionId: string) => dots[optionId] ?? 0;
  const left = round.dots - Object.values(dots).reduce((sum, count) => sum + count, 0);
  return {
    ...{ dots, left, open, unsaved, ticket },
    isCast: known.size > 0,
    add(optionId, by) {
      const count = on(optionId) + by;
      if (count < 0 || count > round.cap || (by > 0 && left < 1)) return;
      unsaved.change({ ...dots, [optionId]: count });
    },
  };
}

function isSame(dots: Dots, known: ReadonlyMap<string, number>): boolean {
  const placed = Object.entries(dots).filter(([, count]) => count > 0);
  return placed.length === known.size && placed.every(([id, count]) => known.get(id) === count);
}
