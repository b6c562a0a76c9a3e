import type { AxisId, Code, Instant, TableId, UserId, WorkshopId } from './ids';
import type { Phase } from './phase';
import type { Locale, Wording } from './wording';

/** Colours that stay apart for people with colour-blindness; the palette of each stands in ui/tokens.css. */
export const hues = ['teal', 'indigo', 'amber', 'rose', 'moss', 'sky', 'plum', 'clay'] as const;
export type Hue = (typeof hues)[number];

export interface Axis {
  readonly id: AxisId;
  readonly name: Wording;
  /** The guiding question that people answer with their proposals. */
  readonly question: Wording;
  readonly hue: Hue;
}

export interface Table {
  readonly id: TableId;
  readonly axisId: AxisId;
  /** A short label, usually a number; unique in the workshop. */
  readonly name: string;
  readonly seats: number;
}

export interface AgendaItem {
  readonly phase: Phase;
  readonly title: Wording;
  readonly minutes: number;
}

export interface RoadmapStep {
  readonly id: string;
  readonly title: Wording;
  /** ISO 8601 date, whole (2024-04-24) or a month (2024-10). */
  readonly date: string;
}

/** What the facilitator steers; apart from the rest because phones hear each change of it. */
export interface Stage {
  readonly phase: Phase;
  readonly previous: Phase | null;
  readonly changedAt: Instant;
  /** Have the tables been shown what was written in private? Until then nobody reads another's proposals. */
  readonly revealed: boolean;
  /** When the room first left the welcome: what the agenda is measured from. */
  readonly begunAt: Instant | null;
  readonly endsAt: Instant | null;
  /** Milliseconds left on a paused clock. */
  readonly pausedLeft: number | null;
  /** The whole length of the clock that runs or is paused, in milliseconds, with what was added. */
  readonly clockLength: number | null;
  /** What the end of the clock does to writing: nothing; a minute to finish, then no more; no more at once. */
  readonly atZero: 'notify' | 'close' | 'lock';
  /** What all phones are asked to look at; null leaves them to themselves. */
  readonly call: Call | null;
  /** Stops every write of participants at once. */
  readonly frozen: boolean;
}

export interface Call {
  /** The document it is about, below the workshop (`commitments/ab12…`); null for words alone. */
  readonly subject: string | null;
  /** Its words: a phone may not be allowed to read the document. */
  readonly text: string;
}

export interface Settings {
  /** In `propose`, nobody at the table reads another's proposals until the phase ends. Only ever made stricter. */
  readonly privateWriting: boolean;
  /** May participants choose and change their table themselves? */
  readonly chooseTable: boolean;
  /** Must a facilitator let proposals pass: never; before they reach a room screen; before anybody else reads them. */
  readonly moderation: 'off' | 'screen' | 'all';
  /** May all members of a table fill in its commitments' forms, or its rapporteurs alone? Left out: all. */
  readonly tableWrites?: boolean;
  /** Do phones offer a line on the attendance sheet? Absent in workshops older than the sheet: no. */
  readonly attendance?: boolean;
}

/**
 * What the notice before joining must say and only the organisers know. Left out or empty: not told yet. The notice itself is made
 * of these (`src/i18n/notice-template.ts`) and kept beside them, so that a phone gets its words and nothing to make them of.
 */
export interface Particulars {
  /** Who is responsible for the processing; nobody named: the commune. */
  readonly controller?: Wording;
  /** Who receives the data besides the organisers. */
  readonly recipients?: Wording;
  /** Where people use their rights: a desk, an address, a telephone number. */
  readonly contact?: Wording;
  /** Where the database lies. */
  readonly place?: Wording;
  /** The number under which the national commission has the declaration. */
  readonly declaration?: string;
  /** Their own text in the place of the usual one. */
  readonly own?: Wording;
}

export interface Workshop {
  readonly id: WorkshopId;
  readonly title: Wording;
  readonly commune: Wording;
  /** Of which programme it is one meeting among several; those of one name are listed together. Left out or empty: of none. */
  readonly programme?: Wording;
  readonly venue: Wording;
  /** ISO 8601, YYYY-MM-DD: the day in the hall, free of time zones. */
  readonly date: string;
  readonly locale: Locale;
  readonly partners: readonly Wording[];
  readonly axes: readonly Axis[];
  readonly tables: readonly Table[];
  readonly agenda: readonly AgendaItem[];
  /** What people are asked to do in a phase, where the usual words won't do. */
  readonly instructions: Readonly<Partial<Record<Phase, Wording>>>;
  readonly roadmap: readonly RoadmapStep[];
  readonly settings: Settings;
  /** The data-protection notice shown before joining; {} means the standard text. */
  readonly notice: Wording;
  /** Absent in workshops older than it: then the notice is the organisers' own text. */
  readonly particulars?: Particulars;
  /** Until when personal data are kept; once the day has begun, only ever brought forward. */
  readonly deleteAfter: Instant | null;
  /** When a facilitator asked for the personal data to be deleted: from then on they may be, and it is gone on with. */
  readonly purgeAskedAt?: Instant | null;
  /** When the last of them was deleted. */
  readonly purgedAt?: Instant | null;
  readonly stage: Stage;
  readonly status: 'open' | 'closed';
  /** The participants' code for the door; not secret among members. */
  readonly joinCode: Code;
  readonly createdBy: UserId;
  readonly createdAt: Instant;
  readonly schema: 1;
  /** Made out of an archive; absent in all others. */
  readonly restored?: Restored;
}

export interface Restored {
  /** The archive's own. */
  readonly sha256: string;
  /** False while it is being put back: until then it can be gone on with, and nothing else should be done with it. */
  readonly whole: boolean;
}

export const MAX_AXES = 12;
export const MAX_TABLES = 60;
export const MAX_SEATS = 60;
export const MAX_AGENDA = 50;
export const MAX_ROADMAP = 50;
export const MAX_PARTNERS = 30;

export function axisOf(workshop: Workshop, axisId: AxisId | null): Axis | undefined {
  return workshop.axes.find((axis) => axis.id === axisId);
}

export function tableOf(workshop: Workshop, tableId: TableId | null): Table | undefined {
  return workshop.tables.find((table) => table.id === tableId);
}

export function tablesOf(workshop: Workshop, axisId: AxisId): readonly Table[] {
  return workshop.tables.filter((table) => table.axisId === axisId);
}
