// Where the day stands beside its plan. The plan is a list of lengths; it counts from the moment the room left the welcome.

import type { Instant } from './ids';
import type { Phase } from './phase';
import type { AgendaItem, Stage } from './workshop';

const MINUTE = 60_000;

/** Items of one phase that follow each other: nobody presses anything between them, so they are one window. */
export interface Stretch {
  readonly phase: Phase;
  readonly items: readonly AgendaItem[];
  /** Minutes of the day before it. */
  readonly start: number;
  readonly minutes: number;
}

export interface Position {
  readonly stretch: Stretch;
  /** What should be on within the stretch by now. */
  readonly item: AgendaItem;
  /** Whole minutes behind the plan; ahead of it with a negative number. Null until the day has begun. */
  readonly behind: number | null;
}

export function stretchesOf(agenda: readonly AgendaItem[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const item of agenda) {
    const last = stretches.at(-1);
    if (last?.phase === item.phase) {
      stretches.pop();
      stretches.push({ ...last, items: [...last.items, item], minutes: last.minutes + item.minutes });
    } else {
      const start = last ? last.start + last.minutes : 0;
      stretches.push({ phase: item.phase, items: [item], start, minutes: item.minutes });
    }
  }
  return stretches;
}

/** All the minutes planned for a phase; a day may come back to it. */
export function plannedMinutes(agenda: readonly AgendaItem[], phase: Phase): number {
  return agenda.reduce((sum, item) => (item.phase === phase ? sum + item.minutes : sum), 0);
}

/** When the plan's first minute was: the day begins where the welcome is planned to end. Null until then. */
export function plannedBeginning(agenda: readonly AgendaItem[], begunAt: Instant | null): Instant | null {
  if (begunAt === null) return null;
  const [first] = stretchesOf(agenda);
  return begunAt - (first?.phase === 'welcome' ? first.minutes : 0) * MINUTE;
}

/** `now` by the server's clock. Null where the agenda says nothing of the phase. */
export function positionIn(
  agenda: readonly AgendaItem[],
  { phase, begunAt }: Pick<Stage, 'phase' | 'begunAt'>,
  now: Instant,
): Position | null {
  const beginning = plannedBeginning(agenda, begunAt);
  const minute = beginning === null ? null : (now - beginning) / MINUTE;
  const stretch = nearest(
    stretchesOf(agenda).filter((each) => each.phase === phase),
    minute ?? 0,
  );
  if (!stretch) return null;
  const item = itemAt(stretch, minute ?? 0);
  return item ? { stretch, item, behind: minute === null ? null : Math.trunc(outside(stretch, minute)) } : null;
}

/** How far a minute of the day lies outside a stretch: before it with a negative number, 0 within it. */
function outside({ start, minutes }: Stretch, minute: number): number {
  if (minute < start) return minute - start;
  return Math.max(0, minute - start - minutes);
}

/** The day may come to a phase twice: it is in the one whose time is nearest. */
function nearest(stretches: readonly Stretch[], minute: number): Stretch | undefined {
  const away = (stretch: Stretch) => Math.abs(outside(stretch, minute));
  return stretches.reduce<Stretch | undefined>(
    (best, stretch) => (best && away(best) <= away(stretch) ? best : stretch),
    undefined,
  );
}

function itemAt({ items, start }: Stretch, minute: number): AgendaItem | undefined {
  let end = start;
  for (const item of items) {
    end += item.minutes;
    if (minute < end) return item;
  }
  return items.at(-1);
}

/** Minutes in a day. */
const DAY = 24 * 60;

/** The time of day in which each item begins, and the last one ends, as `HH:MM`. `beginning`: minutes after midnight. */
export function timetableOf(
  agenda: readonly AgendaItem[],
  beginning: number,
): { readonly items: readonly { readonly at: string; readonly item: AgendaItem }[]; readonly end: string } {
  let minute = beginning;
  const items = agenda.map((item) => {
    const at = timeOfDay(minute);
    minute += item.minutes;
    return { at, item };
  });
  return { items, end: timeOfDay(minute) };
}

function timeOfDay(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const within = ((minute % DAY) + DAY) % DAY;
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

/** Minutes after midnight; null where it is no time of day. */
export function minuteOf(time: string): number | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return hours !== '' && Number(minutes) < 60 && minute < DAY ? minute : null;
}
