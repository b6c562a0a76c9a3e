// Dragging over the whole board with one draggable: whichever card is pressed lends it its element. With one for each card
// the library would render hundreds of them anew at each pick-up and each crossing of a column.

import { DndContext, DragOverlay, type DragStartEvent, useDraggable } from '@dnd-kit/core';
import { type MouseEvent, type ReactNode, type RefObject, type SyntheticEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Board, type Place, type Thing, thingsIn } from '@/domain/board';
import type { Change } from '@/domain/change';
import { useRoom } from '@/live';
import { Spoken, useToasts } from '@/ui';
import { CARD, idOf, slotIn, underPointer } from './geometry';
import { HeldCard } from './held-card';
import { hueOf } from './hue';
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
    const found = pressed.current && findThing(board, idOf(pressed.current));
    if (!found) return;
    const { thing, place, index } = found;
    session.getState().lift({ thing, by: deviceOf(activatorEvent) }, { place, index });
    announce.lifted();
  };
  const drop = () => {
    const { held, target, letGo } = session.getState();
    if (!held) return;
    announce.dropped();
    if (target && !mayMove) say(t('closed-meanwhile'), { tone: 'fault' });
    const changes = target && mayMove ? moves.drop(held.thing, target) : [];
    letGo(pinsOf(changes, board));
    if (held.by === 'keyboard') focusCard(pressed.current?.closest('[data-board]'), held.thing, changes);
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
    const card = target?.closest<HTMLElement>(CARD);
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
  // Over the dock or a card that it would join: what is beneath has to be read.
  const isAside = useSession(({ target }) => Boolean(target?.onto) || target?.index === Number.POSITIVE_INFINITY);
  return (
    <DragOverlay dropAnimation={null}>
      {held && held.by !== 'keyboard' && (
        <HeldCard thing={held.thing} hue={hueOf(workshop, held.thing)} aside={isAside} />
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

/** After the new place is painted: the card may have become another element, or part of a stack. */
function focusCard(root: Element | null | undefined, { id }: Thing, changes: readonly Change[]): void {
  const [stack] = changes.flatMap((change) => stackWrittenBy(change) ?? []);
  const card = stack ? `[data-stack="${stack}"]` : `[data-note="${id}"], [data-stack="${id}"]`;
  setTimeout(() => root?.querySelector<HTMLElement>(`:is(${card}) button`)?.focus(), 0);
}

function stackWrittenBy(change: Change): string | null | undefined {
  if (change.in === 'stacks') return change.id;
  return change.in === 'notes' && change.op === 'patch' ? change.fields.stackId : null;
}

function findThing(board: Board, id: string): { thing: Thing; place: Place; index: number } | null {
  for (const place of ['pool', ...board.commitments.map((commitment) => commitment.id)] as const) {
    const things = thingsIn(board, place);
    const index = things.findIndex((thing) => thing.id === id);
    const thing = things[index];
    if (thing) return { thing, place, index };
  }
  return null;
}
