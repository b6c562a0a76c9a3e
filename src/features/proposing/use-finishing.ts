import { useEffect, useState } from 'react';
import { GRACE_MS, isWriting } from '@/domain/phase';
import { useRoom } from '@/live';
import { useEditing } from './editing';
import { hasUnsentText } from './unsent-text';

/** What is sent in the last moment still has to arrive. */
const TRAVEL_MS = 3_000;

/**
 * Writing has ended with its phase while a sentence stood in the field: it stays there for the minute in which the server
 * still takes it. `end` when it has been sent.
 */
export function useFinishing(): { readonly finishing: boolean; readonly end: () => void } {
  const { workshop, workshopId, userId } = useRoom();
  const { phase, previous } = workshop.stage;
  const [seen, setSeen] = useState(phase);
  const [finishing, setFinishing] = useState(false);
  // While rendering and not after it: the field must not go for a moment, or the keyboard goes with it.
  if (seen !== phase) {
    setSeen(phase);
    const isTaken = !isWriting(phase) && previous !== null && isWriting(previous) && isWriting(seen);
    setFinishing(isTaken && (hasUnsentText(workshopId, userId) || useEditing.getState().id !== null));
  }
  const edited = useEditing(({ id }) => id);
  useEffect(() => {
    if (!finishing) return;
    const isDone = edited === null && !hasUnsentText(workshopId, userId);
    const timer = setTimeout(() => setFinishing(false), isDone ? 0 : GRACE_MS - TRAVEL_MS);
    return () => clearTimeout(timer);
  }, [finishing, edited, workshopId, userId]);
  return { finishing, end: () => setFinishing(false) };
}
