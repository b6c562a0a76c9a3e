import { useEffect } from 'react';
import type { TableId } from '@/domain/ids';
import { may } from '@/domain/permissions';
import { enterHands, type Hands, type Option, type Round } from '@/domain/round';
import { MAX_HANDS } from '@/domain/round-tally';
import { useLive, useRoom } from '@/live';
import { type Unsaved, useUnsaved } from './use-unsaved';

export interface Missed {
  readonly option: Option;
  readonly entered: number;
  readonly counted: number;
}

export interface TableHands {
  readonly counts: Hands['counts'];
  readonly open: boolean;
  readonly isEntered: boolean;
  /** Entered on this device and not with the server, beside what is. */
  readonly missed: readonly Missed[];
  readonly unsaved: Unsaved<Hands['counts']>;
  readonly enter: (optionId: string, count: number) => void;
}

/** Where a facilitator counts the hands of the whole room. */
export const ROOM = 'room' as TableId;

/** Between two digits of a number. The round may be closed at any moment: no longer than that. */
const REST_MS = 300;

/** A show of hands where somebody counts: what this device holds, else what the server has. */
export function useHands(round: Round, tableId: TableId): TableHands {
  const { workshop, workshopId, me, run } = useRoom();
  const { stage, settings, status } = workshop;
  const open = may('enterHands', me, { stage, settings, status, tableId, roundOpen: round.open });
  const send = (counts: Hands['counts']) => run('enterHands', enterHands(round.id, tableId, counts), { quiet: true });
  const unsaved = useUnsaved<Hands['counts']>(`warsha.hands.${workshopId}.${round.id}.${tableId}`, send, {
    open: round.open,
    restMs: REST_MS,
  });
  const { state, value, drop } = unsaved;
  const heard = useLive('tableHands', { workshopId, roundId: round.id, tableId }, round.open || state === 'refused');
  const known = heard.value;
  const counts = value ?? known?.counts ?? {};
  const missed = value ? missedIn(round, value, known?.counts ?? {}) : [];
  // As with dots: refused after a lost acknowledgement, and yet there.
  const isThere = state === 'refused' && heard.fromServer && missed.length === 0;
  useEffect(() => {
    if (isThere) drop();
  }, [isThere, drop]);
  return {
    ...{ counts, open, unsaved, missed },
    isEntered: known !== undefined && known !== null,
    enter(optionId, count) {
      const whole = Number.isFinite(count) ? Math.max(0, Math.min(MAX_HANDS, Math.round(count))) : 0;
      unsaved.change({ ...counts, [optionId]: whole });
    },
  };
}

function missedIn({ options }: Pick<Round, 'options'>, entered: Hands['counts'], counted: Hands['counts']): Missed[] {
  return options
    .map((option) => ({ option, entered: entered[option.id] ?? 0, counted: counted[option.id] ?? 0 }))
    .filter((row) => row.entered !== row.counted);
}
