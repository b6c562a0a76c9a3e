import { useCallback, useRef } from 'react';
import type { Body } from '@/domain/body';
import type { Phase } from '@/domain/phase';
import { askOnce, useGateway, useRoom } from '@/live';

/** How old the forms of a copy taken between two phases may be: each asking is a read for each form. */
const AGE_MS = 10 * 60_000;

const worded: readonly Phase[] = ['draft', 'review'];

export interface Forms {
  readonly bodies: readonly Body[];
  readonly confirmed: boolean;
}

/** The forms of the commitments, asked for when a phase begins and now and then while they are filled in: no console hears them. */
export function useForms(): (anew: boolean, phase: Phase) => Promise<Forms> {
  const { gateway } = useGateway();
  const { workshopId } = useRoom();
  const last = useRef<{ forms: Forms; at: number } | null>(null);
  return useCallback(
    async (anew, phase) => {
      const known = last.current;
      const isDue = !known || anew || (worded.includes(phase) && Date.now() - known.at >= AGE_MS);
      if (!isDue) return known.forms;
      const nothing = { value: undefined, fromServer: false };
      const { value, fromServer } = await askOnce(gateway, 'bodies', { workshopId }).catch(() => nothing);
      const forms = { bodies: value ?? known?.forms.bodies ?? [], confirmed: fromServer };
      last.current = { forms, at: Date.now() };
      return forms;
    },
    [gateway, workshopId],
  );
}
