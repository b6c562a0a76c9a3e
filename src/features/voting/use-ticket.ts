// The paper ticket of whoever votes on this device: kept here from the moment it is typed or scanned until the server has the
// ballot it was used for. After that the ballot itself is the proof, and the number is forgotten.

import { useEffect } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { Change } from '@/domain/change';
import type { RollId, TicketCode } from '@/domain/ids';
import type { Ballot, Round } from '@/domain/round';
import { consumeTicket } from '@/domain/ticket';
import { keep, kept } from '@/lib/storage';
import { useRoom } from '@/live';
import type { Unsaved } from './use-unsaved';

export interface MyTicket {
  /** `none`: the round takes no tickets. `unknown`: not yet known whether one has voted. `refused`: somebody has voted with it. */
  readonly state: 'none' | 'unknown' | 'asked' | 'held' | 'refused' | 'used';
  readonly code: TicketCode | null;
  readonly roll: RollId | null;
  readonly take: (code: TicketCode) => void;
  readonly drop: () => void;
}

interface Held {
  readonly code: TicketCode | null;
}

/** What goes into the batch of a ballot, by the number that is held when the batch is made. */
export function useTicketChanges(round: Round): () => Change[] {
  const { workshopId, userId } = useRoom();
  const { tickets, id: roundId } = round;
  const store = storeOf(nameOf(workshopId, tickets?.roll ?? null, userId));
  return () => {
    const { code } = store.getState();
    return tickets && code ? consumeTicket(workshopId, { roll: tickets.roll, roundId, userId, code }) : [];
  };
}

export function useTicket(
  round: Round,
  heard: { readonly value: Ballot | null | undefined; readonly fromServer: boolean },
  unsaved: Pick<Unsaved<unknown>, 'state' | 'handOver'>,
  open: boolean,
): MyTicket {
  const { workshopId, userId } = useRoom();
  const roll = round.tickets?.roll ?? null;
  const name = nameOf(workshopId, roll, userId);
  const code = storeOf(name)(({ code: held }) => held);
  const isCast = heard.value !== null && heard.value !== undefined;
  const isSettled = isCast && heard.fromServer && !heard.value?.pending && unsaved.state === 'none';
  useEffect(() => {
    if (isSettled) put(name, null);
  }, [isSettled, name]);
  const isRefused = open && unsaved.state === 'refused' && heard.fromServer && !isCast;
  const state = (): MyTicket['state'] => {
    if (roll === null) return 'none';
    if (isCast) return 'used';
    if (code === null) return heard.value === undefined ? 'unknown' : 'asked';
    return isRefused ? 'refused' : 'held';
  };
  return {
    ...{ state: state(), code, roll },
    take(taken) {
      put(name, taken);
      // What was marked with another one is sent with this.
      if (unsaved.state !== 'none' && unsaved.state !== 'draft') unsaved.handOver();
    },
    drop: () => put(name, null),
  };
}

function nameOf(workshopId: string, roll: string | null, userId: string): string {
  return `warsha.ticket.${workshopId}.${roll}.${userId}`;
}

const stores = new Map<string, UseBoundStore<StoreApi<Held>>>();

function storeOf(name: string) {
  const known = stores.get(name);
  if (known) return known;
  // Written by this module only.
  const created = create<Held>()(() => ({ code: kept(name) as TicketCode | null }));
  stores.set(name, created);
  return created;
}

function put(name: string, code: TicketCode | null): void {
  keep(name, code);
  storeOf(name).setState({ code });
}
