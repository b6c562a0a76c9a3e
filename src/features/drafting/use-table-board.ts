import { useEffect, useMemo } from 'react';
import { type Board, boardOf } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import type { TableId } from '@/domain/ids';
import { byRank } from '@/domain/rank';
import { useLive, useRoom } from '@/live';
import { stillNeeded, withPins } from './pins';
import { pinsIn, useSession } from './session';

export interface TableBoardState {
  /** What is shown: remote truth, with what I hold and have just dropped in its place. Undefined until known. */
  readonly board: Board | undefined;
  readonly setAside: readonly Commitment[];
  readonly failed: boolean;
}

const none: readonly never[] = [];

export function useTableBoard(tableId: TableId, mayRead: boolean): TableBoardState {
  const { workshopId } = useRoom();
  const notes = useLive('notes', { workshopId, scope: tableId }, mayRead);
  const commitments = useLive('commitments', { workshopId, scope: tableId });
  const held = useSession((session) => session.held);
  const dropped = useSession((session) => session.dropped);
  const settle = useSession((session) => session.settle);

  const known = mayRead ? notes.value : none;
  useEffect(() => {
    if (known && dropped.size > 0) settle(stillNeeded(dropped, known));
  }, [known, dropped, settle]);

  const cards = commitments.value;
  // Usually the very list that is known: picking a note up must not render the board anew.
  const shown = useMemo(() => known && withPins(known, pinsIn({ held, dropped })), [known, held, dropped]);
  const board = useMemo(() => (shown && cards ? boardOf(shown, cards) : undefined), [shown, cards]);
  const setAside = useMemo(() => (cards ?? none).filter(({ state }) => state === 'set-aside').sort(byRank), [cards]);
  return { board, setAside, failed: notes.failed || commitments.failed };
}
