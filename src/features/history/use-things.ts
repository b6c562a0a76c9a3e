import { useMemo } from 'react';
import { useLive, useRoom } from '@/live';

/** What is there now under an entry's name (`notes/ab12…`); undefined where there is none, or it is not known yet. */
export type Known = (subject: string) => object | undefined;

/** `withForms`: forms are read only when an entry is about one. */
export function useThings(withForms: boolean): Known {
  const { workshopId, workshop } = useRoom();
  const notes = useLive('notes', { workshopId, scope: 'room' }).value;
  const commitments = useLive('commitments', { workshopId, scope: 'room' }).value;
  const stacks = useLive('stacks', { workshopId, scope: 'room' }).value;
  const bodies = useLive('bodies', { workshopId }, withForms).value;
  return useMemo(() => {
    const things = new Map<string, object>([[`workshops/${workshop.id}`, workshop]]);
    const lists = { notes, commitments, stacks, bodies };
    for (const [name, list] of Object.entries(lists)) {
      for (const thing of list ?? []) things.set(`${name}/${thing.id}`, thing);
    }
    return (subject) => things.get(subject);
  }, [workshop, notes, commitments, stacks, bodies]);
}
