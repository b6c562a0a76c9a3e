import { useEffect, useMemo } from 'react';
import { type Board, boardOf } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import type { TableId } from '@/domain/ids';
import { byRank } from '@/domain/rank';
import { useLive, useRoom } from '@/live';
import { arePins, stillNeeded, withPins, withStackPins } from './pins';
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
  const stacks = useLive('stacks', { workshopId, scope: tableId }, mayRead);
  const held = useSession((session) => session.held);
  const dropped = useSession((session) => session.dropped);
  const settle = useSession((session) => session.settle);

  const known = mayRead ? notes.value : none;
  // Without stacks a board can still be read and worked on: what lies in them shows by itself.
  const heard = mayRead ? (stacks.value ?? (stacks.failed ? none : undefined)) : none;
  useEffect(() => {
    if (known && heard && arePins(dropped)) settle(stillNeeded(dropped, known, heard));
  }, [known, heard, dropped, settle]);

  const cards = commitments.value;
  // Usually the very lists that are known: picking something up must not render the board anew.
  const pins = useMemo(() => pinsIn({ held, dropped }), [held, dropped]);
  const shown = useMemo(() => known && withPins(known, pins), [known, pins]);
  const shownStacks = useMemo(() => heard && withStackPins(heard, pins), [heard, pins]);
  const board = useMemo(
    () => (shown && cards && shownStacks ? boardOf(shown, cards, shownStacks) : undefined),
    [shown, cards, shownStacks],
  );
  const setAside = useMemo(() => (cards ?? none).filter(({ state }) => state === 'set-aside').sort(byRank), [cards]);
  return { board, setAside, failed: notes.failed || commitments.failed };
}
