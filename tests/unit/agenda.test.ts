import { describe, expect, it } from 'vitest';
import { minuteOf, plannedBeginning, plannedMinutes, positionIn, stretchesOf, timetableOf } from '@/domain/agenda';
import type { Phase } from '@/domain/phase';
import type { AgendaItem } from '@/domain/workshop';

const item = (phase: Phase, minutes: number, name = phase): AgendaItem => ({ phase, minutes, title: { en: name } });
const minute = (n: number) => n * 60_000;
/** When the welcome was left. */
const LEFT = 1_700_000_000_000;

const day = [
  item('welcome', 10, 'doors' as Phase),
  item('welcome', 5, 'word' as Phase),
  item('presentation', 10),
  item('propose', 20),
  item('group', 15),
  item('draft', 30),
  item('propose', 10, 'more' as Phase),
  item('close', 5),
];

const at = (phase: Phase, minutesSinceLeaving: number, begunAt: number | null = LEFT) =>
  positionIn(day, { phase, begunAt }, LEFT + minute(minutesSinceLeaving));

describe('the agenda', () => {
  it('takes items of one phase that follow each other as one window', () => {
    expect(stretchesOf(day).map(({ phase, start, minutes }) => [phase, start, minutes])).toEqual([
      ['welcome', 0, 15],
      ['presentation', 15, 10],
      ['propose', 25, 20],
      ['group', 45, 15],
      ['draft', 60, 30],
      ['propose', 90, 10],
      ['close', 100, 5],
    ]);
    expect(stretchesOf([])).toEqual([]);
  });

  it('adds up what is planned for a phase', () => {
    expect(plannedMinutes(day, 'propose')).toBe(30);
    expect(plannedMinutes(day, 'vote')).toBe(0);
  });

  it('counts from the end of the planned welcome, however long people really waited', () => {
    expect(plannedBeginning(day, LEFT)).toBe(LEFT - minute(15));
    expect(plannedBeginning(day.slice(2), LEFT)).toBe(LEFT);
    expect(plannedBeginning(day, null)).toBeNull();
    expect(at('presentation', 0)?.behind).toBe(0);
  });

  it('is on time anywhere within the window of the phase', () => {
    expect(at('propose', 10)?.behind).toBe(0);
    expect(at('propose', 29.9)?.behind).toBe(0);
  });

  it('is behind by what passed after the window, in whole minutes', () => {
    expect(at('propose', 30.9)?.behind).toBe(0);
    expect(at('propose', 35)?.behind).toBe(5);
    expect(at('presentation', 25.5)?.behind).toBe(15);
    expect(at('close', 200)?.behind).toBe(110);
  });

  it('is ahead by what is left until the window begins', () => {
    expect(at('group', 26)?.behind).toBe(-4);
    expect(at('group', 29.5)?.behind).toBeCloseTo(0);
  });

  it('of two windows of one phase takes the nearer', () => {
    expect(at('propose', 40)?.stretch.start).toBe(25);
    expect(at('propose', 60)?.stretch.start).toBe(90);
    expect(at('propose', 60)?.behind).toBe(-15);
  });

  it('names what should be on within the window', () => {
    const name = (minutesSinceLeaving: number) => at('welcome', minutesSinceLeaving)?.item.title.en;
    expect(name(-20)).toBe('doors');
    expect(name(-5.5)).toBe('doors');
    expect(name(-4)).toBe('word');
    expect(name(90)).toBe('word');
  });

  it('says where the room is before the day has begun, and not how far behind', () => {
    expect(at('welcome', 500, null)).toMatchObject({ behind: null, item: { title: { en: 'doors' } } });
  });

  it('says nothing of a phase that is not planned', () => {
    expect(at('vote', 30)).toBeNull();
    expect(positionIn([], { phase: 'propose', begunAt: LEFT }, LEFT)).toBeNull();
  });
});

describe('the hours of the day', () => {
  const agenda = [
    { phase: 'welcome', title: { en: 'word' }, minutes: 25 },
    { phase: 'propose', title: { en: 'writing' }, minutes: 50 },
  ] as const;

  it('each item begins where the one before ends', () => {
    const { items, end } = timetableOf(agenda, minuteOf('09:40') ?? 0);
    expect(items.map(({ at }) => at)).toEqual(['09:40', '10:05']);
    expect(end).toBe('10:55');
  });

  it('a day may go on past midnight, and one without items ends where it begins', () => {
    expect(timetableOf(agenda, minuteOf('23:30') ?? 0).end).toBe('00:45');
    expect(timetableOf([], 600)).toEqual({ items: [], end: '10:00' });
  });

  it('what is no time of day is none', () => {
    expect(['9:05', '09:05', '24:00', '12:60', '', 'neuf heures'].map(minuteOf)).toEqual([
      545,
      545,
      ...Array(4).fill(null),
    ]);
  });
});
