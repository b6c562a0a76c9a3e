import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Body } from '@/domain/body';
import type { Commitment } from '@/domain/commitment';
import { closesAt } from '@/domain/in-time';
import { randomText } from '@/lib/random';
import { useGateway, useLive, useRoom, useServerTime } from '@/live';
import { createGatherer, type Gatherer, WITH_OTHERS_MS } from './gatherer';
import { keptFields } from './kept-fields';
import type { Scribe } from './scribe';

/** So near to the end of the time, nothing waits. */
const NEARLY_OVER_MS = 60_000;

/** Gathers the short fields and rows of one form for as long as it is shown. Null for a moment. */
export function useGatherer({ id }: Pick<Commitment, 'id'>, mayWrite: boolean, scribe: Scribe | null): Gatherer | null {
  const { gateway } = useGateway();
  const { workshopId, workshop, userId, run } = useRoom();
  const [gatherer, setGatherer] = useState<Gatherer | null>(null);
  const end = closesAt(workshop.stage);
  const { now } = useServerTime(end !== null);
  const isHurried = () =>
    // In plenary the hall looks on.
    workshop.stage.phase === 'review' ||
    (end !== null && end - now() < NEARLY_OVER_MS) ||
    Object.values(scribe?.state().others ?? {}).some((at) => Date.now() - at < WITH_OTHERS_MS);
  const latest = useRef({ mayWrite, run, isHurried });
  latest.current = { mayWrite, run, isHurried };

  useEffect(() => {
    const opened = createGatherer({
      commitmentId: id,
      kept: keptFields({ keeper: gateway.keeper, workshopId, userId }, id, randomText(8)),
      mayWrite: () => latest.current.mayWrite,
      isHurried: () => latest.current.isHurried(),
      commit: (changes) => latest.current.run('fillIn', changes).done,
      now: () => Date.now(),
    });
    // A page that goes out of sight may never come back.
    const leave = () => document.visibilityState === 'hidden' && opened.flush();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', opened.flush);
    setGatherer(opened);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', opened.flush);
      opened.close();
    };
  }, [gateway, workshopId, userId, id]);

  const { value, fromServer } = useLive('body', { workshopId, commitmentId: id });
  useEffect(() => {
    if (value !== undefined) gatherer?.hearBody(value, fromServer);
  }, [gatherer, value, fromServer]);
  useFlushing(gatherer, mayWrite);
  return gatherer;
}

/** With a new phase, while there is still a minute to write; and as soon as one may write again. */
function useFlushing(gatherer: Gatherer | null, mayWrite: boolean): void {
  const { changedAt } = useRoom().workshop.stage;
  const phaseSince = useRef(changedAt);
  useEffect(() => {
    const isNew = phaseSince.current !== changedAt;
    phaseSince.current = changedAt;
    if (isNew || (mayWrite && gatherer?.saving() === 'refused')) gatherer?.flush();
  }, [gatherer, mayWrite, changedAt]);
}

export function useFilledIn(gatherer: Gatherer, body: Body): Body {
  return useSyncExternalStore(gatherer.subscribe, () => gatherer.over(body));
}

export function useGathererState(gatherer: Gatherer): ReturnType<Gatherer['saving']> {
  return useSyncExternalStore(gatherer.subscribe, gatherer.saving);
}
