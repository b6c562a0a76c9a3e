import { describe, expect, it } from 'vitest';
import { pagesOf } from '@/screens/room-screen/presentation-pages';

const day = (items: number, steps: number, partners: number) =>
  pagesOf({
    agenda: Array.from({ length: items }, () => ({ phase: 'propose' as const, title: {}, minutes: 10 })),
    roadmap: Array.from({ length: steps }, (_, index) => ({ id: `${index}`, title: {}, date: '2024-06' })),
    partners: Array.from({ length: partners }, () => ({})),
  });

describe('pages of the presentation', () => {
  it('agenda and timetable beside each other, then the axes', () => {
    expect(day(8, 3, 2)).toEqual([['agenda', 'way'], ['axes']]);
  });

  it('each on its own page when they are long', () => {
    expect(day(10, 3, 2)).toEqual([['agenda'], ['way'], ['axes']]);
    expect(day(8, 4, 3)).toEqual([['agenda'], ['way'], ['axes']]);
  });

  it('no page for what is not there', () => {
    expect(day(0, 0, 0)).toEqual([['axes']]);
    expect(day(0, 0, 1)).toEqual([['way'], ['axes']]);
    expect(day(12, 0, 0)).toEqual([['agenda'], ['axes']]);
  });
});
