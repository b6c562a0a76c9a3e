import { useState } from 'react';
import type { WorkshopId } from '@/domain/ids';
import { openWorkshop, type Plan } from '@/domain/opening';
import { randomText } from '@/lib/random';
import { type RunCommand, useCommand, useGateway } from '@/live';
import { drawCodes } from './codes';

/** A code drawn by somebody else at the same time is refused; three times in a row it is something else. */
const TRIES = 3;
/** After this the next page opens, even without an answer: offline it may take hours. */
const PATIENCE_MS = 1_500;

/**
 * Opens a workshop. `whenReady` gets its id as soon as the server has it, or after a moment without an answer; `onRefused`
 * may come later still, when the page is gone.
 */
export function useOpening(whenReady: (id: WorkshopId) => void, onRefused: () => void) {
  const { userId } = useGateway();
  const [id] = useState(() => randomText(20) as WorkshopId);
  const run = useCommand(id, null);
  const [opening, setOpening] = useState(false);

  function open(plan: Plan): void {
    setOpening(true);
    let gone = false;
    const ready = () => {
      if (!gone) whenReady(id);
      gone = true;
    };
    const timer = setTimeout(ready, PATIENCE_MS);
    attempt(run, () => openWorkshop(id, userId, plan, drawCodes(plan.tables))).then(ready, () => {
      clearTimeout(timer);
      setOpening(false);
      onRefused();
    });
  }
  return { open, opening };
}

async function attempt(run: RunCommand, plan: () => ReturnType<typeof openWorkshop>): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      // Each try draws new codes.
      return await run('openWorkshop', plan(), { quiet: true }).done;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}
