import { KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useEffect, useMemo, useRef } from 'react';
import { type Board, type Place, thingsIn } from '@/domain/board';
import { type Session, useSessionStore } from './session';
import { type Arrow, isArrow, nextOnto, nextSlot, type Slot } from './slots';

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
        const next = stepFrom(target, event.code, event.shiftKey, placesWithout(latest.current.board, held), direction);
        aim(next);
        showAim(next.place);
        latest.current.onStep();
      },
    }),
    [session],
  );
  return useSensors(useSensor(MouseSensor, mouse), useSensor(TouchSensor, touch), useSensor(KeyboardSensor, keyboard));
}

/** With Shift onto the card below or above, in the pool: what is in no commitment can be put together. */
function stepFrom(
  from: Slot,
  arrow: Arrow,
  onto: boolean,
  places: ReturnType<typeof placesWithout>,
  direction: 'ltr' | 'rtl',
): Slot {
  if (!onto) return nextSlot(places, from, arrow, direction);
  const isUpright = arrow === 'ArrowUp' || arrow === 'ArrowDown';
  return isUpright && from.place === 'pool' ? nextOnto(places[0]?.things ?? [], from, arrow) : from;
}

/** The places in reading order, the pool first, with the things that lie there besides the held one. */
export function placesWithout(board: Board, { thing }: NonNullable<Session['held']>) {
  const places: readonly Place[] = ['pool', ...board.commitments.map(({ id }) => id)];
  return places.map((place) => {
    const things = thingsIn(board, place).flatMap(({ id }) => (id === thing.id ? [] : id));
    return { place, things, count: things.length };
  });
}

/** Once it is painted, brings the line where it would land, or the card that it would join, into view. */
function showAim(place: string): void {
  const aimed = `[data-line="${place}"], [data-aimed]`;
  setTimeout(() => document.querySelector(aimed)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), 0);
}
