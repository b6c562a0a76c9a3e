// Dragging over the whole board with one draggable: whichever card is pressed lends it its element. With one for each card
// the library would render hundreds of them anew at each pick-up and each crossing of a column.

import { DndContext, DragOverlay, type DragStartEvent, useDraggable } from '@dnd-kit/core';
import { type MouseEvent, type ReactNode, type RefObject, type SyntheticEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Board, notesIn } from '@/domain/board';
import { axisOf } from '@/domain/workshop';
import { useRoom } from '@/live';
import { Spoken, useToasts } from '@/ui';
import { slotIn, underPointer } from './geometry';
import { HeldCard } from './note-card';
import { pinsOf } from './pins';
import { type Held, type Session, useSession, useSessionStore } from './session';
import { useAnnouncements } from './use-announcements';
import { useDragSensors } from './use-drag-sensors';
import type { Moves } from './use-moves';

interface DragLayerProps {
  board: Board;
  moves: Moves;
  mayMove: boolean;
  children: ReactNode;
}

export function DragLayer({ board, moves, mayMove, children }: DragLayerProps) {
  const t = useTranslations('drafting');
  const session = useSessionStore();
  const say = useToasts((toasts) => toasts.say);
  const announce = useAnnouncements(board);
  const pressed = useRef<HTMLElement | null>(null);
  const sensors = useDragSensors(board, announce.over);

  const pickUp = ({ activatorEvent }: DragStartEvent) => {
    const id = pressed.current?.dataset.note;
    const place = [...board.notes.keys()].find((key) => notesIn(board, key).some((note) => note.id === id));
    const index = place ? notesIn(board, place).findIndex((note) => note.id === id) : -1;
    const note = place && notesIn(board, place)[index];
    if (!place || !note) return;
    session.getState().lift({ note, by: deviceOf(activatorEvent) }, { place, index });
    announce.lifted();
  };
  const drop = () => {
    const { held, target, letGo } = session.getState();
    if (!held) return;
    announce.dropped();
    if (target && !mayMove) say(t('closed-meanwhile'), { tone: 'fault' });
    const changes = target && mayMove ? moves.move([held.note.id], target.place, target.index) : [];
    letGo(pinsOf(changes, [held.note]));
    if (held.by === 'keyboard') focusCard(pressed.current?.closest('[data-board]'), held);
  };
  const cancel = () => {
    if (session.getState().held) announce.cancelled();
    session.getState().letGo();
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      autoScroll={autoScroll}
      accessibility={silent}
      onDragStart={pickUp}
      onDragMove={({ collisions }) => {
        const { held, aim } = session.getState();
        if (held && held.by !== 'keyboard') aim(slotIn(collisions));
      }}
      onDragEnd={drop}
      onDragCancel={cancel}
    >
      <Grip pressed={pressed} session={session.getState} enabled={mayMove}>
        {children}
      </Grip>
      <Overlay />
      <Said />
    </DndContext>
  );
}

/** We speak ourselves, in the person's language, and put the focus on the card in its new place. */
const silence = () => undefined;
const silent = {
  announcements: { onDragStart: silence, onDragOver: silence, onDragEnd: silence, onDragCancel: silence },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
};
const autoScroll = { layoutShiftCompensation: false, threshold: { x: 0.12, y: 0.18 } };

function deviceOf(event: Event): Held['by'] {
  if (event instanceof KeyboardEvent) return 'keyboard';
  return event.type.startsWith('touch') ? 'touch' : 'mouse';
}

interface GripProps {
  pressed: RefObject<HTMLElement | null>;
  session: () => Session;
  enabled: boolean;
  children: ReactNode;
}

/** Hears every press on the board and offers the card under it, if there is one, to the sensors. */
function Grip({ pressed, session, enabled, children }: GripProps) {
  const { setNodeRef, listeners } = useDraggable({ id: 'held', disabled: !enabled });
  const offer = (name: string) => (event: SyntheticEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const card = target?.closest<HTMLElement>('[data-note]');
    const { held, selecting } = session();
    if (!card || held || selecting || !enabled) return;
    pressed.current = card;
    setNodeRef(card);
    listeners?.[name]?.(event);
  };
  const handlers = {
    onMouseDown: (event: MouseEvent) => event.button === 0 && offer('onMouseDown')(event),
    onTouchStart: offer('onTouchStart'),
    onKeyDown: offer('onKeyDown'),
  };
  return (
    <div data-board="" {...handlers}>
      {children}
    </div>
  );
}

function Overlay() {
  const { workshop } = useRoom();
  const held = useSession((session) => session.held);
  const isOverDock = useSession(({ target }) => target?.index === Number.POSITIVE_INFINITY);
  return (
    <DragOverlay dropAnimation={null}>
      {held && held.by !== 'keyboard' && (
        <HeldCard note={held.note} hue={axisOf(workshop, held.note.axisId)?.hue ?? 'teal'} aside={isOverDock} />
      )}
    </DragOverlay>
  );
}

function Said() {
  const said = useSession((session) => session.said);
  return (
    <div role="status" aria-live="assertive">
      <Spoken>{said}</Spoken>
    </div>
  );
}

/** After the new place is painted: the card may have become another element. */
function focusCard(root: Element | null | undefined, { note }: Held): void {
  setTimeout(() => root?.querySelector<HTMLElement>(`[data-note="${note.id}"] button`)?.focus(), 0);
}
