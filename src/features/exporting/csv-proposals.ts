// The proposals as a table for Excel in French: byte order mark, semicolons, CRLF. The border where a text becomes a
// cell: nothing in a cell may be taken for a formula.

import { byAge } from '@/domain/age';
import type { CommitmentId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import type { Report, ReportedStack } from '@/domain/report';
import type { ReportedVote } from '@/domain/report-votes';
import { type Locale, type Wording, wordingIn } from '@/domain/wording';
import { axisOf, tableOf, type Workshop } from '@/domain/workshop';
import { wellFormed } from '@/lib/text';
import type { ExportWords } from './export-words';
import { voteName } from './vote-name';

interface Proposals {
  readonly workshop: Workshop;
  /** Whatever their state. */
  readonly notes: readonly Note[];
  /** Of the same workshop and notes: the numbers and places are the ones it prints. */
  readonly report: Report;
}

/**
 * Shown proposals first, in the order and with the numbers of the draft; then the others by age, without a number. Each vote has
 * a column of its own, and another for its hands: they are nowhere added up.
 */
export function proposalsCsv({ workshop, notes, report }: Proposals, say: ExportWords, locale: Locale): string {
  const places = placesIn(report, say);
  const votes = votesIn(report, say, (wording) => wordingIn(wording, locale, workshop.locale));
  const rows = notes
    .map((note) => ({ note, place: places.get(note.id) }))
    .sort((a, b) => numberOf(a.place) - numberOf(b.place) || byAge(a.note, b.note))
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
      ...votes.map(({ on }) => on(note, place)),
    ]);
  const heads = [...columns.map((column) => say(`column-${column}`)), ...votes.map(({ name }) => name)];
  const lines = [heads, ...rows];
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

interface VoteColumn {
  readonly name: string;
  /** '' where it was not put to this vote. */
  readonly on: (note: Note, place: Place | undefined) => string;
}

function votesIn(report: Report, say: ExportWords, read: (wording: Wording) => string): readonly VoteColumn[] {
  return report.votes.flatMap((vote): VoteColumn[] => {
    const name = voteName(vote, report, say, read);
    const of = (what: 'dots' | 'hands') => (note: Note, place: Place | undefined) => {
      const row = rowOf(vote, note, place);
      return row ? String(row[what]) : '';
    };
    return [
      { name: say('column-dots', { vote: name }), on: of('dots') },
      ...(vote.hands ? [{ name: say('column-hands', { vote: name }), on: of('hands') }] : []),
    ];
  });
}

/** Put to the vote itself, or in its stack, or in its commitment. */
function rowOf({ rows }: ReportedVote, { id, stackId }: Note, place: Place | undefined) {
  const subjects = [`notes/${id}`, `stacks/${stackId}`, `commitments/${place?.commitmentId}`];
  return rows.find(({ option }) => option.subject !== null && subjects.includes(option.subject));
}

interface Place {
  readonly number: number;
  readonly title: string;
  /** The name of its stack; '' for one by itself. */
  readonly stack?: string;
  readonly commitmentId: CommitmentId | null;
}

function placesIn({ axes }: Report, say: ExportWords): ReadonlyMap<string, Place> {
  const none = say('place-none');
  const places = axes.flatMap(({ commitments, unplaced }) => [
    ...commitments.flatMap(({ id: commitmentId, title, proposals }) =>
      proposals.map(
        ({ id, number }) => [id, { number, title: title.trim() || say('untitled'), commitmentId }] as const,
      ),
    ),
    ...unplaced.map(
      ({ id, number, stack }) => [id, { number, title: none, commitmentId: null, stack: nameOf(stack, say) }] as const,
    ),
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
