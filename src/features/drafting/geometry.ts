// Reads the board's elements for the pure functions of `slots`: measured when asked, because layouts change while
// something is held.

import type { ClientRect, Collision, CollisionDetection, DroppableContainer } from '@dnd-kit/core';
import type { Place } from '@/domain/board';
import type { NoteId, StackId } from '@/domain/ids';
import { boxAt, indexAt, isAmid, type Slot } from './slots';

/** A proposal or a stack. */
export const CARD = '[data-note], [data-stack]';

/** The cards of a list but the held one. */
function cardsIn(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(CARD)].filter((card) => !card.hasAttribute('data-lifted'));
}

/** How far below the top of a list the gap before its card number `index` (the held one not counted) lies, in pixels. */
export function lineAt(list: HTMLElement, index: number): number {
  const cards = cardsIn(list);
  const next = cards[index];
  const last = cards.at(-1);
  if (next) return Math.max(2, next.offsetTop - 4);
  return last ? last.offsetTop + last.offsetHeight + 4 : 2;
}

interface Zone {
  readonly container: DroppableContainer;
  readonly place: Place;
  readonly box: ClientRect;
  readonly isDock: boolean;
}

/** What is under the pointer: the dock lies over everything, the pool over the columns that scroll beneath it. */
export const underPointer: CollisionDetection = ({ pointerCoordinates, droppableContainers }) => {
  if (!pointerCoordinates) return [];
  const zones = droppableContainers.flatMap(zoneOf).sort((a, b) => layer(a) - layer(b));
  const zone =
    zones[
      boxAt(
        pointerCoordinates,
        zones.map(({ box }) => box),
      )
    ];
  if (!zone) return [];
  return [{ id: zone.container.id, data: { slot: slotAt(zone, pointerCoordinates.y) } }];
};

function slotAt({ place, isDock, container }: Zone, y: number): Slot {
  const list = container.node.current;
  if (isDock || !list) return { place, index: Number.POSITIVE_INFINITY };
  const cards = cardsIn(list);
  const index = indexAt(y, cards.length, (i) => middleOf(cards[i]));
  // Only what is in no commitment can be put together.
  const onto = place === 'pool' ? [index, index - 1].find((i) => isUpon(y, cards[i])) : undefined;
  const card = onto === undefined ? undefined : cards[onto];
  return card ? { place, index, onto: idOf(card) } : { place, index };
}

function isUpon(y: number, card: HTMLElement | undefined): boolean {
  return card !== undefined && isAmid(y, card.getBoundingClientRect());
}

/** The id of what a card shows. */
export function idOf({ dataset }: HTMLElement): NoteId | StackId {
  // Put there by the cards themselves.
  return (dataset.note ?? dataset.stack ?? '') as NoteId | StackId;
}

function zoneOf(container: DroppableContainer): Zone[] {
  const node = container.node.current;
  // Only our own lists and dock entries are droppable, and they say which place they stand for.
  const { place, dock = false } = (container.data.current ?? {}) as { place?: Place; dock?: boolean };
  if (!node || !place) return [];
  const region = dock ? node : (node.closest('[data-place]') ?? node);
  return [{ container, place, isDock: dock, box: region.getBoundingClientRect() }];
}

function layer({ isDock, place }: Zone): number {
  if (isDock) return 0;
  return place === 'pool' ? 1 : 2;
}

function middleOf(card: HTMLElement | undefined): number {
  const box = card?.getBoundingClientRect();
  return box ? (box.top + box.bottom) / 2 : 0;
}

/** The slot that `underPointer` found. */
export function slotIn(collisions: readonly Collision[] | null): Slot | null {
  // Put there by `underPointer`, the only collision detection of the board.
  return (collisions?.[0]?.data?.slot as Slot | undefined) ?? null;
}
