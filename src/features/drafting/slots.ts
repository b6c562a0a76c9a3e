// Where what is held would land, as plain geometry and counting: no element, no library, the same for mouse, finger and keys.

import type { Place } from '@/domain/board';
import type { NoteId, StackId } from '@/domain/ids';

/** A place and how many of the things in it, the held one left out, come before. */
export interface Slot {
  readonly place: Place;
  readonly index: number;
  /** What it would be put together with, instead of coming before it. */
  readonly onto?: NoteId | StackId;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between two columns, the nearer one is meant; farther out, nothing is. In CSS pixels. */
export const REACH = 28;

/** The first box the point lies in, else the nearest within reach; -1 for none. Boxes without a size are not there. */
export function boxAt(point: Point, boxes: readonly Box[]): number {
  const distances = boxes.map((box) => (isVisible(box) ? distance(point, box) : Number.POSITIVE_INFINITY));
  const least = Math.min(...distances);
  return least <= REACH ? distances.indexOf(least) : -1;
}

/** How many of `count` things one under the other have their middle above `y`. Measures only as many as it must. */
export function indexAt(y: number, count: number, middleOf: (index: number) => number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const half = (low + high) >> 1;
    if (middleOf(half) < y) low = half + 1;
    else high = half;
  }
  return low;
}

/** Between its edges, where dropping means the order, a card has a middle, where it means putting together. */
export function isAmid(y: number, { top, bottom }: Pick<Box, 'top' | 'bottom'>): boolean {
  const edge = (bottom - top) * EDGE;
  return y > top + edge && y < bottom - edge;
}

const EDGE = 0.3;

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function isArrow(code: string): code is Arrow {
  return code === 'ArrowUp' || code === 'ArrowDown' || code === 'ArrowLeft' || code === 'ArrowRight';
}

/**
 * The slot an arrow leads to; the same one at an edge. `places` in reading order with their counts (the held one left
 * out); left and right follow the direction of the page.
 */
export function nextSlot(
  places: readonly { readonly place: Place; readonly count: number }[],
  from: Slot,
  arrow: Arrow,
  direction: 'ltr' | 'rtl',
): Slot {
  const at = places.findIndex(({ place }) => place === from.place);
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    // From upon a card, up leads before it and down behind it.
    const index = from.index + (arrow === 'ArrowDown' ? 1 : from.onto ? 0 : -1);
    return { place: from.place, index: clamp(index, places[at]?.count ?? 0) };
  }
  const forward = (arrow === 'ArrowRight') === (direction === 'ltr');
  const next = places[at + (forward ? 1 : -1)];
  return next ? { place: next.place, index: clamp(from.index, next.count) } : from;
}

/** Onto the card below or above the slot; the same slot where there is none. `cards`: those of its place but the held one. */
export function nextOnto(cards: readonly (NoteId | StackId)[], from: Slot, arrow: 'ArrowUp' | 'ArrowDown'): Slot {
  const index = arrow === 'ArrowUp' ? from.index - 1 : from.index + (from.onto ? 1 : 0);
  const onto = cards[index];
  return onto === undefined ? from : { place: from.place, index, onto };
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count));
}

function isVisible({ left, top, right, bottom }: Box): boolean {
  return right > left && bottom > top;
}

function distance({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
