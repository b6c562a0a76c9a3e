import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Commitment } from '@/domain/commitment';
import { randomBelow, randomText } from '@/lib/random';
import { useGateway, useLive, useRoom, useUnsent } from '@/live';
import { keptWords } from './kept-words';
import { createScribe, type Scribe, type ScribeState } from './scribe';

/** Writes and hears in one form for as long as it is shown. Null for a moment, until the form is known. */
export function useScribe({ id, tableId }: Pick<Commitment, 'id' | 'tableId'>, mayWrite: boolean): Scribe | null {
  const { gateway } = useGateway();
  const { workshopId, userId, me } = useRoom();
  const begin = useUnsent((unsent) => unsent.begin);
  const [scribe, setScribe] = useState<Scribe | null>(null);
  const may = useRef(mayWrite);
  may.current = mayWrite;
  const { role } = me;

  useEffect(() => {
    const opened = createScribe({
      ...{ commitmentId: id, tableId, role },
      kept: keptWords({ keeper: gateway.keeper, workshopId, userId }, id, randomText(8)),
      mayWrite: () => may.current,
      commit(changes) {
        const end = begin(Date.now());
        return gateway.commit(workshopId, changes).finally(end);
      },
      newId: () => randomText(20),
      now: () => Date.now(),
      draw: () => randomBelow(1_000) / 1_000,
    });
    // A page that goes out of sight may never come back.
    const leave = () => document.visibilityState === 'hidden' && opened.flush(true);
    const close = () => opened.flush(true);
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', close);
    setScribe(opened);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', close);
      opened.close();
    };
  }, [gateway, workshopId, userId, id, tableId, role, begin]);

  useHearing(scribe, id, tableId);
  useEffect(() => {
    if (mayWrite && scribe?.state().saving === 'refused') scribe.retry();
  }, [mayWrite, scribe]);
  return scribe;
}

function useHearing(scribe: Scribe | null, commitmentId: Commitment['id'], tableId: Commitment['tableId']): void {
  const { workshopId } = useRoom();
  const body = useLive('body', { workshopId, commitmentId });
  // As it was when the form was opened: a later moment would mean another listener, and everything read anew.
  const [since, setSince] = useState<number | null>(null);
  // Without a network, nothing kept here means that nothing can be known before it is back.
  const wholeSince = body.value === undefined ? null : (body.value?.wholeSince ?? 0);
  useEffect(() => setSince((at) => at ?? wholeSince), [wholeSince]);
  const updates = useLive('updates', { workshopId, commitmentId, tableId, since: since ?? 0 }, since !== null);
  useEffect(() => {
    if (body.value !== undefined) scribe?.hearBody(body.value, body.fromServer);
  }, [scribe, body.value, body.fromServer]);
  useEffect(() => {
    if (updates.value) scribe?.hearUpdates(updates.value, updates.fromServer);
  }, [scribe, updates.value, updates.fromServer]);
}

export function useScribeState(scribe: Scribe): ScribeState {
  return useSyncExternalStore(scribe.subscribe, scribe.state);
}
