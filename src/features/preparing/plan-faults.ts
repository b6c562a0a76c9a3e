// Why something organisers typed can't stand. The words for each fault are in i18n; here is only which.

import { textFault, withoutForbidden } from '@/domain/note-text';
import type { Wording } from '@/domain/wording';
import { type Axis, MAX_AXES, MAX_TABLES } from '@/domain/workshop';
import { baseOf, type TypedLine, type WorkshopDraft } from './draft';
import type { Layout } from './layout';

/** The longest each field may be, in UTF-16 units. */
export const limits = {
  title: 160,
  commune: 120,
  programme: 160,
  venue: 160,
  notice: 5000,
  controller: 160,
  contact: 300,
  recipients: 300,
  place: 200,
  declaration: 80,
  'axis-name': 80,
  question: 200,
  instruction: 200,
  'table-name': 20,
  'item-title': 160,
  'step-title': 160,
  partner: 160,
  date: 10,
} as const;
export type Field = keyof typeof limits;

const needed = ['title', 'commune', 'axis-name', 'table-name', 'item-title', 'step-title', 'partner'] as const;
type Needed = (typeof needed)[number];

export type TextFieldFault = `empty-${Needed}` | 'too-long' | 'bad-date';
export type LayoutFault = 'no-axis' | 'too-many-axes' | 'too-many-tables' | 'axis-without-table' | 'axis-at-fault';

export function fieldFault(field: Field, text: string): TextFieldFault | null {
  if (field === 'date') return isDay(text) ? null : 'bad-date';
  const fault = textFault(withoutForbidden(text), limits[field]);
  if (fault === 'too-long') return fault;
  const must = needed.find((each) => each === field);
  return fault === 'empty' && must ? `empty-${must}` : null;
}

/** A day that the calendar has. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 2000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function layoutFault(layout: Layout): LayoutFault | null {
  const { axes, tables } = layout;
  if (axes.length === 0) return 'no-axis';
  if (axes.length > MAX_AXES) return 'too-many-axes';
  if (tables.length > MAX_TABLES) return 'too-many-tables';
  if (axes.some(({ id }) => !tables.some(({ axisId }) => axisId === id))) return 'axis-without-table';
  return axes.some(isAtFault) ? 'axis-at-fault' : null;
}

function isAtFault({ name, question }: Axis): boolean {
  return isMisnamed('axis-name', name) || Object.values(question).some((text) => fieldFault('question', text) !== null);
}

/** In no language a text that can stand, or in one a text that is too long. */
function isMisnamed(field: Field, name: Wording): boolean {
  const names = Object.values(name);
  return (
    names.every((text) => fieldFault(field, text) !== null) ||
    names.some((text) => fieldFault(field, text) === 'too-long')
  );
}

export type ListFault = 'agenda-at-fault' | 'roadmap-at-fault' | 'partners-at-fault';

function listFault({ agenda, base, roadmap, partners }: WorkshopDraft): ListFault | null {
  if (agenda.some(({ title }) => isMisnamed('item-title', title))) return 'agenda-at-fault';
  if ((roadmap ?? base.roadmap).some(({ title }) => isMisnamed('step-title', title))) return 'roadmap-at-fault';
  return partners.some((name) => isMisnamed('partner', name)) ? 'partners-at-fault' : null;
}

export interface DraftFaults {
  readonly title: TextFieldFault | null;
  readonly commune: TextFieldFault | null;
  readonly programme: TextFieldFault | null;
  readonly venue: TextFieldFault | null;
  readonly notice: TextFieldFault | null;
  readonly date: TextFieldFault | null;
  readonly layout: LayoutFault | null;
  readonly lists: ListFault | null;
}

/** Of what was typed; otherwise of what stands there, which comes from elsewhere. */
function lineFault(draft: WorkshopDraft, line: TypedLine): TextFieldFault | null {
  const texts = Object.values(draft[line] === null ? baseOf(draft, line) : { typed: draft[line] });
  const faults = (texts.length > 0 ? texts : ['']).map((text) => fieldFault(line, text));
  return faults.find((fault) => fault === 'too-long') ?? (faults.every(Boolean) ? (faults[0] ?? null) : null);
}

export function faultsOf(draft: WorkshopDraft): DraftFaults {
  return {
    title: lineFault(draft, 'title'),
    commune: lineFault(draft, 'commune'),
    programme: lineFault(draft, 'programme'),
    venue: lineFault(draft, 'venue'),
    notice: lineFault(draft, 'notice'),
    date: draft.date === null ? null : fieldFault('date', draft.date),
    layout: layoutFault(draft.layout),
    lists: listFault(draft),
  };
}

export const isFlawless = (faults: DraftFaults): boolean => Object.values(faults).every((fault) => fault === null);
