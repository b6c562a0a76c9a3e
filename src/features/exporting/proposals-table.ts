// The proposals as a table, for a sheet or a CSV: shown ones first, in the order and with the numbers of the draft; then the others
// by age, without a number. Each vote has a column of its own, and another for its hands: they are nowhere added up.

import { byAge } from '@/domain/age';
import type { Note } from '@/domain/note';
import type { ReportedFate } from '@/domain/report-fates';
import type { ReportedVote } from '@/domain/report-votes';
import { axisOf, tableOf } from '@/domain/workshop';
import { outcomeOf } from './part-fates';
import type { Setting } from './setting';
import { voteName } from './vote-name';

export type Value = string | number;

export interface DataTable {
  readonly heads: readonly string[];
  /** As many as there are heads. '' where there is nothing to say. */
  readonly rows: readonly (readonly Value[])[];
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
  'commitment-number',
  'answer',
  'sentence',
] as const;

export function proposalsTable(setting: Setting): DataTable {
  const { frozen, say, read } = setting;
  const { workshop, notes, report } = frozen;
  const fates = new Map<string, ReportedFate>(report.fates.map((fate) => [fate.id, fate]));
  const stacks = stackNames(setting);
  const votes = votesIn(setting);
  const number = (note: Note) => fates.get(note.id)?.number ?? Number.MAX_SAFE_INTEGER;
  // Among so few a proposal would tell its author; nor may the others' silence tell it.
  const groups = new Map(frozen.participation.byCategory.map(({ key, people }) => [key, people]));
  const categoryOf = ({ category }: Note) => {
    if ((groups.get(category) ?? null) === null) return say('withheld');
    return category ? say(`category-${category}`) : '';
  };
  const rows = [...notes]
    .sort((a, b) => number(a) - number(b) || byAge(a, b))
    .map((note) => {
      const fate = fates.get(note.id);
      const place = fate?.commitment;
      const outcome = fate ?? { answer: note.answer, commitment: null };
      return [
        fate?.number ?? '',
        read(axisOf(workshop, note.axisId)?.name ?? {}) || say('axis-taken-away'),
        tableOf(workshop, note.tableId)?.name ?? '',
        fate ? (place ? place.title.trim() || say('untitled') : say('place-none')) : '',
        note.text,
        categoryOf(note),
        say(`origin-${note.origin}`),
        say(`state-${note.state}`),
        new Date(note.createdAt).toISOString(),
        stacks.get(note.id) ?? '',
        place?.number ?? '',
        fate || note.answer ? outcomeOf(outcome, say) : '',
        note.answer?.text ?? '',
        ...votes.map(({ on }) => on(note, fate)),
      ];
    });
  return { heads: [...columns.map((column) => say(`column-${column}`)), ...votes.map(({ name }) => name)], rows };
}

interface VoteColumn {
  readonly name: string;
  /** '' where it was not put to this vote. */
  readonly on: (note: Note, fate: ReportedFate | undefined) => Value;
}

function votesIn({ report, say, read }: Setting): readonly VoteColumn[] {
  return report.votes.flatMap((vote): VoteColumn[] => {
    const name = voteName(vote, report, say, read);
    const of = (what: 'dots' | 'hands') => (note: Note, fate: ReportedFate | undefined) =>
      rowOf(vote, note, fate)?.[what] ?? '';
    return [
      { name: say('column-dots', { vote: name }), on: of('dots') },
      ...(vote.hands ? [{ name: say('column-hands', { vote: name }), on: of('hands') }] : []),
    ];
  });
}

/** Put to the vote itself, or in its stack, or in its commitment. */
function rowOf({ rows }: ReportedVote, { id, stackId }: Note, fate: ReportedFate | undefined) {
  const subjects = [`notes/${id}`, `stacks/${stackId}`, `commitments/${fate?.commitment?.id}`];
  return rows.find(({ option }) => option.subject !== null && subjects.includes(option.subject));
}

/** By proposal; those by themselves are absent. */
function stackNames({ report, say }: Setting): ReadonlyMap<string, string> {
  return new Map(
    report.axes.flatMap(({ unplaced }) =>
      unplaced.flatMap(({ id, stack }) =>
        stack ? [[id, stack.title.trim() || say('stack-nth', { number: String(stack.number) })] as const] : [],
      ),
    ),
  );
}
