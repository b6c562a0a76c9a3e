import { KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useEffect, useMemo, useRef } from 'react';
import { type Board, notesIn } from '@/domain/board';
import { type Session, useSessionStore } from './session';
import { isArrow, nextSlot } from './slots';

const mouse = { activationConstraint: { distance: 8 } };
/** Long enough to tell a press from the beginning of scrolling. */
const touch = { activationConstraint: { delay: 200, tolerance: 8 } };
/** Enter opens the note; only Space lifts it. */
const keyboardCodes = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

/** `onStep` is called after each step of the keyboard. */
export function useDragSensors(board: Board, onStep: () => void) {
  const session = useSessionStore();
  const latest = useRef({ board, onStep });
  useEffect(() => {
    latest.current = { board, onStep };
  });
  const keyboard = useMemo(
    () => ({
      keyboardCodes,
      /** Steps from slot to slot; gives no coordinates, because the library would scroll after them by itself. */
      coordinateGetter(event: KeyboardEvent): undefined {
        if (!isArrow(event.code)) return;
        event.preventDefault();
        const { held, target, aim } = session.getState();
        if (!held || !target) return;
        const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
        const next = nextSlot(placesWithout(latest.current.board, held), target, event.code, direction);
        aim(next);
        showLine(next.place);
        latest.current.onStep();
      },
    }),
    [session],
  );
  return useSensors(useSensor(MouseSensor, mouse), useSensor(TouchSensor, touch), useSensor(KeyboardSensor, keyboard));
}

/** The places in reading order with how many notes lie there besides the held one. */
export function placesWithout(board: Board, held: NonNullable<Session['held']>) {
  return [...board.notes.keys()].map((place) => ({
    place,
    count: notesIn(board, place).filter(({ id }) => id !== held.note.id).length,
  }));
}

/** Once it is painted, brings the line where the note would land into view. */
function showLine(place: string): void {
  setTimeout(
    () => document.querySelector(`[data-line="${place}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    0,
  );
}
