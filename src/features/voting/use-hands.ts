import type { TableId } from '@/domain/ids';
import { may } from '@/domain/permissions';
import { enterHands, type Hands, type Round } from '@/domain/round';
import { MAX_HANDS } from '@/domain/round-tally';
import { useLive, useRoom } from '@/live';
import { type Unsaved, useUnsaved } from './use-unsaved';

export interface TableHands {
  readonly counts: Hands['counts'];
  readonly open: boolean;
  readonly isEntered: boolean;
  readonly unsaved: Unsaved<Hands['counts']>;
  readonly enter: (optionId: string, count: number) => void;
}

const REST_MS = 1_500;

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
  const known = useLive('tableHands', { workshopId, roundId: round.id, tableId }, round.open).value;
  const counts = unsaved.value ?? known?.counts ?? {};
  return {
    ...{ counts, open, unsaved },
    isEntered: known !== undefined && known !== null,
    enter(optionId, count) {
      const whole = Number.isFinite(count) ? Math.max(0, Math.min(MAX_HANDS, Math.round(count))) : 0;
      unsaved.change({ ...counts, [optionId]: whole });
    },
  };
}
