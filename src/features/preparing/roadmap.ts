// The way to adoption as organisers plan it. A date is a day (2024-04-24) or a whole month (2024-06).

import type { RoadmapStep } from '@/domain/workshop';
import { roadmapTemplate } from '@/i18n/axes-template';
import { randomText } from '@/lib/random';

/** The months of the communal councils' ordinary sessions. */
const sessions = [2, 5, 10];

export const newStepId = () => randomText(20);

/** In the order of their dates, a whole month before its days; those of one date as they stood. */
export function inOrder(roadmap: readonly RoadmapStep[]): readonly RoadmapStep[] {
  return [...roadmap].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** The three usual steps after a workshop: two months for the draft, one to hear about it, then the council's next session. */
export function usualRoadmap(day: string): readonly RoadmapStep[] {
  const consultation = monthAfter(day, 3);
  const soonest = [1, 2, 3, 4, 5].map((months) => monthAfter(consultation, months));
  const adoption = soonest.find((month) => sessions.includes(partsOf(month).month)) ?? consultation;
  return [
    { id: newStepId(), title: roadmapTemplate.draft, date: monthAfter(day, 2) },
    { id: newStepId(), title: roadmapTemplate.consultation, date: consultation },
    { id: newStepId(), title: roadmapTemplate.adoption, date: adoption },
  ];
}

/** The month that comes so many months after a day or a month. */
export function monthAfter(date: string, months: number): string {
  const { year, month } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  return written({ year: Math.floor(count / 12), month: (count % 12) + 1, day: null });
}

/**
 * A timetable made for one day, for another: as it is, unless a step that lay ahead of the one is behind the other; then all
 * move by as many months as the day, and for now to whole months. A step on the day itself is the workshop, and goes with it.
 */
export function carriedOver(roadmap: readonly RoadmapStep[], from: string, to: string): readonly RoadmapStep[] {
  const isOvertaken = roadmap.some(({ date }) => date > onScaleOf(date, from) && date < onScaleOf(date, to));
  const months = isOvertaken ? monthsOf(to) - monthsOf(from) : 0;
  const carried = (date: string) => (months === 0 ? date : monthAfter(date, months));
  return roadmap.map((step) => ({ ...step, date: step.date === from ? to : carried(step.date) }));
}

/** The day, or its month, as a date tells. */
const onScaleOf = (date: string, day: string) => day.slice(0, date.length);

function monthsOf(date: string): number {
  const { year, month } = partsOf(date);
  return year * 12 + month;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  /** Null: the whole month. */
  readonly day: number | null;
}

export function partsOf(date: string): DateParts {
  const [year = 2000, month = 1, day] = date.split('-').map(Number);
  return { year, month, day: day ?? null };
}

export function daysIn({ year, month }: Pick<DateParts, 'year' | 'month'>): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** With other parts; a day that the month doesn't have becomes its last. */
export function redated(date: string, change: Partial<DateParts>): string {
  const parts = { ...partsOf(date), ...change };
  return written({ ...parts, day: parts.day && Math.min(parts.day, daysIn(parts)) });
}

function written({ year, month, day }: DateParts): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return [String(year).padStart(4, '0'), two(month), ...(day ? [two(day)] : [])].join('-');
}
