import { useEffect } from 'react';
import { CALL_UNITS } from '@/domain/attention';
import { callPhones } from '@/domain/stage';
import { cutToUnits } from '@/lib/text';
import { useLive, usePlaceInRow, useRoom } from '@/live';

/** What a console further back in the row gives those before it, so that it is ended, and told in the trail, once. */
const STAGGER_MS = 1_500;

/**
 * Ends a call to a proposal whose words are no longer there, while a console is open: its author has the last word, on the phones
 * of the others too.
 */
export function useHonestCall(): void {
  const { workshop, workshopId, run } = useRoom();
  const { call } = workshop.stage;
  const id = call?.subject?.startsWith('notes/') ? call.subject.slice('notes/'.length) : null;
  const heard = useLive('notes', { workshopId, scope: 'room' }, id !== null);
  const note = heard.value?.find((each) => each.id === id);
  const stands = note?.state === 'shown' && cutToUnits(note.text, CALL_UNITS) === call?.text;
  const isOver = id !== null && heard.fromServer && !stands;
  const wait = Math.min(usePlaceInRow(), 2) * STAGGER_MS;
  useEffect(() => {
    if (!isOver) return;
    const timer = setTimeout(() => run('callPhones', callPhones(workshopId, null)), wait);
    return () => clearTimeout(timer);
  }, [isOver, wait, workshopId, run]);
}
