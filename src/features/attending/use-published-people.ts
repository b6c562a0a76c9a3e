import { useEffect, useRef } from 'react';
import { peopleByTable } from '@/domain/member';
import { publishPeople } from '@/domain/table-state';
import { randomBelow } from '@/lib/random';
import { useGateway, useLive, useRoom } from '@/live';

/** A hall that joins all at once is a few writes, not one a person. */
const REST_MS = 2_000;
/** Two that would write at the same moment seldom do so twice. */
const JITTER_MS = 300;
/** The console that published last goes on doing so; another one waits this much longer, and finds nothing left to do. */
const COURTESY_MS = 1_000;
const COURTESY_JITTER_MS = 1_000;

/**
 * Keeps the tables' published counts true while a console is open, so that participants, who can't list each other, are
 * given the emptiest table. Of several consoles one publishes: the others wait a little longer and look again. When it is
 * gone, the next one's turn comes by itself.
 */
export function usePublishedPeople(): void {
  const { workshopId, run } = useRoom();
  const { keeper } = useGateway().gateway;
  const members = useLive('members', { workshopId });
  const tables = useLive('tables', { workshopId });
  const turn = useRef({ lastAt: 0, isMine: false, dueAt: null as number | null, told: '' });
  // What is left on this device from an earlier visit may be a count of this morning.
  const trusted = keeper !== 'cloud' || (members.fromServer && tables.fromServer);
  useEffect(() => {
    if (!trusted || !members.value || !tables.value) return;
    const mine = turn.current;
    const told = tables.value.map(({ people }) => people).join();
    // Due and not done by this console: another one was before it, and has its rest now.
    if (mine.dueAt !== null && mine.told !== told)
      Object.assign(mine, { lastAt: Date.now(), isMine: false, dueAt: null });
    mine.told = told;
    const changes = publishPeople(tables.value, peopleByTable(members.value));
    if (changes.length === 0) {
      mine.dueAt = null;
      return;
    }
    const now = Date.now();
    const courtesy = mine.isMine ? randomBelow(JITTER_MS) : COURTESY_MS + randomBelow(COURTESY_JITTER_MS);
    mine.dueAt ??= Math.max(now, mine.lastAt + REST_MS) + courtesy;
    const publish = () => {
      Object.assign(mine, { lastAt: Date.now(), isMine: true, dueAt: null });
      run('publishPeople', changes);
    };
    const timer = setTimeout(publish, Math.max(0, mine.dueAt - now));
    return () => clearTimeout(timer);
  }, [trusted, members.value, tables.value, run]);
}
