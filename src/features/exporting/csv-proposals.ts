// The proposals as a table for Excel in French: byte order mark, semicolons, CRLF. The border where a text becomes a
// cell: nothing in a cell may be taken for a formula.

import type { Note } from '@/domain/note';
import type { Report, ReportedStack } from '@/domain/report';
import { type Locale, wordingIn } from '@/domain/wording';
import { axisOf, tableOf, type Workshop } from '@/domain/workshop';
import { wellFormed } from '@/lib/text';
import type { ExportWords } from './export-words';

interface Proposals {
  readonly workshop: Workshop;
  /** Whatever their state. */
  readonly notes: readonly Note[];
  /** Of the same workshop and notes: the numbers and places are the ones it prints. */
  readonly report: Report;
}

/** Shown proposals first, in the order and with the numbers of the draft; then the others by age, without a number. */
export function proposalsCsv({ workshop, notes, report }: Proposals, say: ExportWords, locale: Locale): string {
  const places = placesIn(report, say);
  const rows = notes
    .map((note) => ({ note, place: places.get(note.id) }))
    .sort((a, b) => numberOf(a.place) - numberOf(b.place) || a.note.createdAt - b.note.createdAt)
    .map(({ note, place }) => [
      place ? String(place.number) : '',
      wordingIn(axisOf(workshop, note.axisId)?.name ?? {}, locale, workshop.locale) || say('axis-taken-away'),
      tableOf(workshop, note.tableId)?.name ?? '',
      place?.title ?? '',
      note.text,
      note.category ? say(`category-${note.category}`) : '',
      say(`origin-${note.origin}`),
      say(`state-${note.state}`),
      new Date(note.createdAt).toISOString(),
      place?.stack ?? '',
    ]);
  const lines = [columns.map((column) => say(`column-${column}`)), ...rows];
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}

const columns = [
  'number',
  'axis',
  'table',
  'place',
  'text',
  'category',
  'origin',
  'state',
  'created',
  'stack',
] as const;

interface Place {
  readonly number: number;
  readonly title: string;
  /** The name of its stack; '' for one by itself. */
  readonly stack?: string;
}

function placesIn({ axes }: Report, say: ExportWords): ReadonlyMap<string, Place> {
  const none = say('place-none');
  const places = axes.flatMap(({ commitments, unplaced }) => [
    ...commitments.flatMap(({ title, proposals }) =>
      proposals.map(({ id, number }) => [id, { number, title: title.trim() || say('untitled') }] as const),
    ),
    ...unplaced.map(({ id, number, stack }) => [id, { number, title: none, stack: nameOf(stack, say) }] as const),
  ]);
  return new Map<string, Place>(places);
}

function nameOf(stack: ReportedStack | null, say: ExportWords): string {
  return stack ? stack.title.trim() || say('stack-nth', { number: String(stack.number) }) : '';
}

function numberOf(place: Place | undefined): number {
  return place?.number ?? Number.MAX_SAFE_INTEGER;
}

// A spreadsheet also looks behind spaces and invisible marks, and takes the wide signs of Asian keyboards.
const formula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** As RFC 4180 quotes it; what would be a formula stands behind an apostrophe. */
function cell(text: string): string {
  // No spreadsheet holds a null character: what follows it would be lost.
  const clean = wellFormed(text).replace(/[\0\uFFFE\uFFFF]/g, '');
  const harmless = formula.test(clean) ? `'${clean}` : clean;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
