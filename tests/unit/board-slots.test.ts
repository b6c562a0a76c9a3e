import { describe, expect, it } from 'vitest';
import type { CommitmentId } from '@/domain/ids';
import { boxAt, indexAt, isAmid, nextOnto, nextSlot, REACH, type Slot } from '@/features/drafting/slots';
import { nId } from '../support/notes';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const c1 = 'c1' as CommitmentId;
const c2 = 'c2' as CommitmentId;

describe('the place under a pointer', () => {
  const boxes = [box(0, 0, 100, 400), box(120, 0, 220, 400)];

  it('is the box it lies in', () => {
    expect(boxAt({ x: 50, y: 10 }, boxes)).toBe(0);
    expect(boxAt({ x: 120, y: 400 }, boxes)).toBe(1);
  });

  it('is the first of two that overlap: what lies on top comes first', () => {
    expect(boxAt({ x: 50, y: 10 }, [box(0, 0, 60, 60), ...boxes])).toBe(0);
  });

  it('between two is the nearer one, and far from all none', () => {
    expect(boxAt({ x: 105, y: 10 }, boxes)).toBe(0);
    expect(boxAt({ x: 115, y: 10 }, boxes)).toBe(1);
    expect(boxAt({ x: 220 + REACH, y: 10 }, boxes)).toBe(1);
    expect(boxAt({ x: 221 + REACH, y: 10 }, boxes)).toBe(-1);
  });

  it('is never something without a size, and none where there are no boxes', () => {
    expect(boxAt({ x: 0, y: 0 }, [box(0, 0, 0, 0)])).toBe(-1);
    expect(boxAt({ x: 0, y: 0 }, [])).toBe(-1);
  });
});

describe('the place in the order', () => {
  const middles = [10, 30, 80, 81];
  const at = (y: number) => indexAt(y, middles.length, (i) => middles[i] ?? Number.NaN);

  it('counts the cards whose middle lies above the pointer', () => {
    expect([5, 10, 11, 30, 50, 80.5, 100].map(at)).toEqual([0, 0, 1, 1, 2, 3, 4]);
  });

  it('is 0 in an empty list', () => {
    expect(indexAt(50, 0, () => Number.NaN)).toBe(0);
  });

  it('measures a handful of three hundred cards', () => {
    let measured = 0;
    const index = indexAt(2_999, 300, (i) => {
      measured += 1;
      return i * 10 + 5;
    });
    expect(index).toBe(300);
    expect(measured).toBeLessThan(11);
  });
});

describe('arrow keys', () => {
  const places = [
    { place: 'pool' as const, count: 5 },
    { place: c1, count: 2 },
    { place: c2, count: 0 },
  ];
  const from = (place: 'pool' | CommitmentId, index: number) => ({ place, index });

  it('step down and up between the first and the last slot', () => {
    expect(nextSlot(places, from('pool', 4), 'ArrowDown', 'ltr')).toEqual(from('pool', 5));
    expect(nextSlot(places, from('pool', 5), 'ArrowDown', 'ltr')).toEqual(from('pool', 5));
    expect(nextSlot(places, from('pool', 0), 'ArrowUp', 'rtl')).toEqual(from('pool', 0));
    expect(nextSlot(places, from('pool', 3), 'ArrowUp', 'rtl')).toEqual(from('pool', 2));
  });

  it('follow the direction of the page from place to place', () => {
    expect(nextSlot(places, from('pool', 1), 'ArrowRight', 'ltr')).toEqual(from(c1, 1));
    expect(nextSlot(places, from('pool', 1), 'ArrowLeft', 'rtl')).toEqual(from(c1, 1));
    expect(nextSlot(places, from(c1, 1), 'ArrowLeft', 'ltr')).toEqual(from('pool', 1));
    expect(nextSlot(places, from(c1, 1), 'ArrowRight', 'rtl')).toEqual(from('pool', 1));
  });

  it('go to the end of a shorter list, and stay where there is no further place', () => {
    expect(nextSlot(places, from('pool', 5), 'ArrowRight', 'ltr')).toEqual(from(c1, 2));
    expect(nextSlot(places, from(c1, 2), 'ArrowRight', 'ltr')).toEqual(from(c2, 0));
    expect(nextSlot(places, from(c2, 0), 'ArrowRight', 'ltr')).toEqual(from(c2, 0));
    expect(nextSlot(places, from('pool', 3), 'ArrowRight', 'rtl')).toEqual(from('pool', 3));
  });
});

describe('putting together', () => {
  it('is meant over the middle of a card, the order at its edges', () => {
    const card = { top: 100, bottom: 200 };
    expect([100, 129, 131, 150, 169, 171, 200].map((y) => isAmid(y, card))).toEqual([
      ...[false, false, true, true, true, false, false],
    ]);
    expect(isAmid(0, { top: 0, bottom: 0 })).toBe(false);
  });

  const cards = [nId('n1'), nId('n2'), nId('n3')];
  const places = [
    { place: 'pool' as const, count: 3 },
    { place: c1, count: 2 },
  ];
  const at = (index: number, onto?: string): Slot => ({ place: 'pool', index, ...(onto && { onto: nId(onto) }) });

  it('by keyboard goes from card to card, above and below the slot', () => {
    expect(nextOnto(cards, at(1), 'ArrowDown')).toEqual(at(1, 'n2'));
    expect(nextOnto(cards, at(1), 'ArrowUp')).toEqual(at(0, 'n1'));
    expect(nextOnto(cards, at(1, 'n2'), 'ArrowDown')).toEqual(at(2, 'n3'));
    expect(nextOnto(cards, at(1, 'n2'), 'ArrowUp')).toEqual(at(0, 'n1'));
  });

  it('stays where there is no further card', () => {
    expect(nextOnto(cards, at(2, 'n3'), 'ArrowDown')).toEqual(at(2, 'n3'));
    expect(nextOnto(cards, at(0), 'ArrowUp')).toEqual(at(0));
    expect(nextOnto([], at(0), 'ArrowDown')).toEqual(at(0));
  });

  it('is left by a plain arrow: up before the card, down behind it, aside into the next place', () => {
    expect(nextSlot(places, at(1, 'n2'), 'ArrowUp', 'ltr')).toEqual(at(1));
    expect(nextSlot(places, at(1, 'n2'), 'ArrowDown', 'ltr')).toEqual(at(2));
    expect(nextSlot(places, at(1, 'n2'), 'ArrowRight', 'ltr')).toEqual({ place: c1, index: 1 });
  });
});
