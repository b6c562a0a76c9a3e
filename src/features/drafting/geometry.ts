// Reads the board's elements for the pure functions of `slots`: measured when asked, because layouts change while a note
// is held.

import type { ClientRect, Collision, CollisionDetection, DroppableContainer } from '@dnd-kit/core';
import type { Place } from '@/domain/board';
import { boxAt, indexAt, type Slot } from './slots';

/** The cards of a list but the held one. */
function cardsIn(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-note]')].filter((card) => !card.hasAttribute('data-lifted'));
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
  const cards = zone.isDock ? [] : cardsIn(zone.container.node.current ?? document.createElement('div'));
  const index = zone.isDock
    ? Number.POSITIVE_INFINITY
    : indexAt(pointerCoordinates.y, cards.length, (i) => middleOf(cards[i]));
  return [{ id: zone.container.id, data: { slot: { place: zone.place, index } } }];
};

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
