import { useMemo } from 'react';
import { type Lit, litBy } from '@/domain/attention';
import { useLive, useRoom } from '@/live';

/**
 * What is to be seen in a spotlight, followed as it changes; null when nothing is. Only for facilitators and room screens, who
 * hear the whole room already.
 */
export function useLit(spotlight: string | null): Lit | null {
  const { workshop, workshopId } = useRoom();
  const isOn = spotlight !== null;
  const room = { workshopId, scope: 'room' } as const;
  const notes = useLive('notes', room, isOn).value;
  const commitments = useLive('commitments', room, isOn).value;
  const stacks = useLive('stacks', room, spotlight?.startsWith('stacks/') ?? false).value;
  return useMemo(
    () => litBy(spotlight, workshop, { notes: notes ?? [], stacks: stacks ?? [], commitments: commitments ?? [] }),
    [spotlight, workshop, notes, stacks, commitments],
  );
}
