import { useEffect, useState } from 'react';
import type { Change } from '@/domain/change';
import type { RollId, TicketCode } from '@/domain/ids';
import type { RoundTickets } from '@/domain/ticket';
import { addTickets, discardRoll, makeRoll, newTicketCode, type Roll, sealRoll } from '@/domain/ticket';
import { randomBelow, randomText } from '@/lib/random';
import { useLive, useRoom } from '@/live';
import { forgetNumbers, keepNumbers, numbersOf } from './kept-numbers';

export interface Tickets {
  /** Does the vote that is being prepared take one for each ballot? */
  readonly needed: boolean;
  readonly need: (needed: boolean) => void;
  /** Those whose vote isn't open, the latest first. */
  readonly rolls: readonly Roll[];
  readonly roll: Roll | null;
  readonly choose: (id: RollId | '') => void;
  /** Makes so many, and returns their numbers for the printer. Of the chosen roll, or of a new one under this title. */
  readonly make: (count: number, title: string) => readonly TicketCode[];
  /** What this computer can print again. */
  readonly numbers: readonly TicketCode[];
  readonly discard: () => void;
  /** May the vote be opened as far as tickets go? */
  readonly isReady: boolean;
  /** What its rounds say, and what goes into the batch with them. */
  readonly opening: { readonly tickets: RoundTickets | null; readonly changes: readonly Change[] };
  readonly onOpened: () => void;
}

/** Facilitators only. Rolls are listened to when they are asked for. */
export function useTickets(): Tickets {
  const { workshopId, run } = useRoom();
  const [needed, need] = useState(false);
  const [chosen, setChosen] = useState<RollId | '' | null>(null);
  const known = useLive('rolls', { workshopId }, needed).value;
  const rolls = (known ?? []).filter(({ state }) => state === 'ready').sort((a, b) => b.at - a.at);
  const roll = needed && chosen !== '' ? (rolls.find(({ id }) => id === chosen) ?? rolls[0] ?? null) : null;
  useEffect(() => {
    for (const { id, state } of known ?? []) if (state !== 'ready') forgetNumbers(workshopId, id);
  }, [known, workshopId]);
  return {
    ...{ needed, need, rolls, roll, choose: setChosen },
    make(count, title) {
      const id = roll?.id ?? (randomText(16) as RollId);
      const codes = Array.from({ length: count }, () => newTicketCode(id, randomBelow));
      keepNumbers(workshopId, id, codes);
      run('makeTickets', roll ? addTickets(workshopId, roll, codes) : makeRoll(workshopId, id, title, codes));
      setChosen(id);
      return codes;
    },
    numbers: roll ? numbersOf(workshopId, roll.id) : [],
    discard() {
      if (roll) run('discardRoll', discardRoll(roll.id));
      setChosen(null);
    },
    isReady: !needed || roll !== null,
    opening: roll
      ? { tickets: { roll: roll.id, made: roll.made }, changes: sealRoll(roll.id) }
      : { tickets: null, changes: [] },
    onOpened() {
      if (roll) forgetNumbers(workshopId, roll.id);
      need(false);
      setChosen(null);
    },
  };
}
