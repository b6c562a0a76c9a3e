// Keeps copies of the workshop on this computer while its console is open: one as each phase begins or the workshop is closed, and
// every five minutes in between if anything is new. It reads the server no more than the console does, the forms excepted.

import { useCallback, useEffect, useRef } from 'react';
import type { CopyReason } from '@/domain/copy';
import { useGateway, useRoom, useServerTime } from '@/live';
import { type CopyShelf, copyShelf } from './copy-shelf';
import { isFull, keepCopy } from './keep-copy';
import { useKeptState } from './kept-state';
import { useForms } from './use-forms';
import { type PresentState, usePresentState } from './use-present-state';

/** What is still on its way when a phase begins: the reveal, last words. */
const SETTLE_MS = 3_000;
/** Without the server a copy of what this device knows is better than none. */
const PATIENCE_MS = 30_000;
const EVERY_MS = 5 * 60_000;

export function CopyKeeper({ shelf = copyShelf }: { shelf?: CopyShelf }) {
  const { workshop } = useRoom();
  const { archived, isConfirmed } = usePresentState();
  const take = useTaking(shelf, { archived, isConfirmed });
  const moment = `${workshop.stage.phase}:${workshop.status}`;
  const turn = useRef({ seen: moment, hasChanged: false, kept: null as string | null });
  const isHere = archived !== null;
  useEffect(() => {
    const mine = turn.current;
    if (mine.seen !== moment) Object.assign(mine, { seen: moment, hasChanged: true });
    if (!isHere || mine.kept === moment) return;
    const keep = () => {
      mine.kept = moment;
      take(mine.hasChanged ? 'phase' : 'timed');
    };
    const timer = setTimeout(keep, isConfirmed ? SETTLE_MS : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [moment, isHere, isConfirmed, take]);
  useEffect(() => {
    const timer = setInterval(() => take('timed'), EVERY_MS);
    return () => clearInterval(timer);
  }, [take]);
  // The server shows less than there was, or all of it again: neither waits for the next copy to be due.
  const isLess = useIsLess({ archived, isConfirmed });
  const hasLoss = useKeptState(({ loss }) => loss !== null);
  useEffect(() => {
    if (isLess === undefined || isLess === hasLoss) return;
    const timer = setTimeout(() => take('timed'), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [isLess, hasLoss, take]);
  return null;
}

/** Undefined while nothing can be said. */
function useIsLess({ archived, isConfirmed }: PresentState): boolean | undefined {
  const { latest, loss, workshopId } = useKeptState();
  const whole = loss?.whole ?? latest;
  if (!archived || !isConfirmed || !whole || archived.workshop.id !== workshopId) return undefined;
  const { notes, commitments } = archived;
  return notes.length < whole.counts.notes || commitments.length < whole.counts.commitments;
}

/** One after the other; what is taken in between is taken only with the server's word. */
function useTaking(shelf: CopyShelf, state: PresentState): (reason: CopyReason) => void {
  const { keeper } = useGateway().gateway;
  const { now } = useServerTime();
  const formsOf = useForms();
  const latest = useRef({ ...state, now });
  latest.current = { ...state, now };
  const line = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    (reason) => {
      const keep = async () => {
        const { archived, isConfirmed } = latest.current;
        if (!archived || (reason === 'timed' && !isConfirmed)) return;
        const { workshop, commitments } = archived;
        const forms = commitments.length > 0 ? await formsOf(reason === 'phase', workshop.stage.phase) : null;
        const confirmed = isConfirmed && forms?.confirmed !== false;
        const at = latest.current.now();
        const kept = await keepCopy(
          shelf,
          { ...archived, bodies: forms?.bodies ?? [] },
          { keeper, at, reason, confirmed },
        );
        useKeptState.setState({ workshopId: workshop.id, ...kept, trouble: null });
        // So that the browser doesn't clear them away when the disk fills up; asked again it costs nothing.
        void navigator.storage?.persist?.().catch(() => {});
      };
      line.current = line.current.then(keep).catch((error) => {
        const workshopId = latest.current.archived?.workshop.id ?? null;
        useKeptState.setState({ workshopId, trouble: isFull(error) ? 'full' : 'missing' });
      });
    },
    [keeper, formsOf, shelf],
  );
}
