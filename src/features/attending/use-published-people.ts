import { useEffect, useRef } from 'react';
import { peopleByTable } from '@/domain/member';
import { publishPeople } from '@/domain/table-state';
import { useGateway, useLive, useRoom } from '@/live';

/** A hall that joins all at once is a few writes, not one a person. */
const REST_MS = 2_000;

/**
 * Keeps the tables' published counts true while a console is open, so that participants, who can't list each other, are
 * given the emptiest table.
 */
export function usePublishedPeople(): void {
  const { workshopId, run } = useRoom();
  const { keeper } = useGateway().gateway;
  const members = useLive('members', { workshopId });
  const tables = useLive('tables', { workshopId });
  const lastAt = useRef(0);
  // What is left on this device from an earlier visit may be a count of this morning.
  const trusted = keeper !== 'cloud' || (members.fromServer && tables.fromServer);
  useEffect(() => {
    if (!trusted || !members.value || !tables.value) return;
    const changes = publishPeople(tables.value, peopleByTable(members.value));
    if (changes.length === 0) return;
    const publish = () => {
      lastAt.current = Date.now();
      run('publishPeople', changes);
    };
    const timer = setTimeout(publish, Math.max(0, lastAt.current + REST_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [trusted, members.value, tables.value, run]);
}
