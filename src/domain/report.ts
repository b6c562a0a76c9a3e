// The export model: what every format prints, in the order in which it is printed. It knows no format and no language;
// texts stay as they were typed, and what a format can't hold is cleaned where that format is written.

import { type Board, boardOf, notesIn, type Thing } from './board';
import { type Body, emptyBody } from './body';
import type { Commitment } from './commitment';
import type { AxisId, CommitmentId, NoteId, StackId, TableId } from './ids';
import { mergedWith } from './merging';
import type { Note } from './note';
import { fatesReported, type ReportedFate } from './report-fates';
import { checksReported, type ReportedCheck, type ReportedVote, votesReported } from './report-votes';
import type { Round } from './round';
import type { Stack } from './stack';
import type { Locale, Wording } from './wording';
import type { RoadmapStep, Workshop } from './workshop';

export interface ReportedProposal {
  readonly id: NoteId;
  /** From 1, in the order of print; the same in every format of one export. */
  readonly number: number;
  readonly text: string;
  /** The table's name; '' when the workshop has this table no longer. */
  readonly table: string;
  /** The stack in which it lies; those of one stack are printed one after the other. */
  readonly stack: ReportedStack | null;
}

export interface ReportedStack {
  readonly id: StackId;
  /** From 1, in the order of print: what those are called that nobody has named. */
  readonly number: number;
  /** '' if nobody has named it. */
  readonly title: string;
}

export interface ReportedCommitment {
  readonly id: CommitmentId;
  /** From 1, in the order of print, all axes through. */
  readonly number: number;
  readonly title: string;
  readonly table: string;
  /** Its form; empty where nobody has opened it. */
  readonly body: Body;
  readonly proposals: readonly ReportedProposal[];
  /** How far the plenary agreed, check by check. */
  readonly checks: readonly ReportedCheck[];
}

export interface ReportedAxis {
  /** Null for what belongs to an axis that was taken away: it is printed last, never lost. */
  readonly id: AxisId | null;
  readonly name: Wording;
  readonly commitments: readonly ReportedCommitment[];
  /** Proposals that lie in no commitment: stack by stack, then those by themselves. */
  readonly unplaced: readonly ReportedProposal[];
}

export interface Report {
  readonly title: Wording;
  readonly commune: Wording;
  /** {} where it is of none. */
  readonly programme: Wording;
  readonly venue: Wording;
  readonly partners: readonly Wording[];
  /** ISO days: of the workshop, and of the export. */
  readonly date: string;
  readonly at: string;
  /** The workshop's language: for words that were written in one language only. */
  readonly locale: Locale;
  readonly roadmap: readonly RoadmapStep[];
  readonly axes: readonly ReportedAxis[];
  readonly votes: readonly ReportedVote[];
  /** What became of each printed proposal, by number. */
  readonly fates: readonly ReportedFate[];
  /** Counted, not printed. */
  readonly hidden: number;
  readonly withdrawn: number;
}

export interface Reported {
  readonly workshop: Workshop;
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly stacks?: readonly Stack[];
  readonly rounds?: readonly Round[];
  readonly bodies?: readonly Body[];
  readonly at: string;
}

export function reportOf(reported: Reported): Report {
  const { workshop, notes, commitments, stacks = [], rounds = [], bodies = [], at } = reported;
  const { title, commune, programme = {}, venue, partners, date, locale, roadmap } = workshop;
  const seats = tableIdsOf(workshop, notes, commitments).map((tableId) => {
    const atTable = <T extends { tableId: TableId }>(things: readonly T[]) =>
      things.filter((thing) => thing.tableId === tableId);
    const name = workshop.tables.find(({ id }) => id === tableId)?.name ?? '';
    return { name, board: boardOf(atTable(notes), atTable(commitments), atTable(stacks)) };
  });
  const axes = axesOf(workshop, seats, { rounds, commitments, bodies });
  return {
    ...{ title, commune, programme, venue, partners, date, locale, roadmap, at, axes },
    fates: fatesReported(axes, notes),
    votes: votesReported(rounds),
    hidden: notes.filter(({ state }) => state === 'hidden').length,
    withdrawn: notes.filter(({ state }) => state === 'withdrawn').length,
  };
}

/** The workshop's tables in their order, then those it has no longer but whose proposals it still has. */
function tableIdsOf(workshop: Workshop, notes: readonly Note[], commitments: readonly Commitment[]): TableId[] {
  const lost = [...notes, ...commitments].map(({ tableId }) => tableId).sort();
  return [...new Set([...workshop.tables.map(({ id }) => id), ...lost])];
}

interface Known {
  readonly rounds: readonly Round[];
  readonly bodies: readonly Body[];
  /** All, those set aside too: what was voted on one that went into another counts there. */
  readonly commitments: readonly Commitment[];
}

interface Seat {
  readonly name: string;
  readonly board: Board;
}

function axesOf(workshop: Workshop, seats: readonly Seat[], known: Known): ReportedAxis[] {
  const { rounds, commitments, bodies } = known;
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const axisIds = new Set(workshop.axes.map(({ id }) => id));
  const axes = [...workshop.axes, { id: null, name: {} }];
  const isOf = (axis: AxisId | null) => (thing: { readonly axisId: AxisId }) =>
    axis === null ? !axisIds.has(thing.axisId) : thing.axisId === axis;
  let [number, stackNumber, commitmentNumber] = [0, 0, 0];
  const print =
    (table: string, stack: ReportedStack | null = null) =>
    ({ id, text }: Note): ReportedProposal => ({ id, number: ++number, text, table, stack });
  const printThing = (table: string, axis: AxisId | null, { stack, notes }: Thing) => {
    const ofAxis = notes.filter(isOf(axis));
    const named = stack && ofAxis.length > 0 ? { id: stack.id, number: ++stackNumber, title: stack.title } : null;
    return ofAxis.map(print(table, named));
  };
  // Numbers follow the print: first what lies in commitments, all axes through, then what lies in none.
  const placed = axes.map(({ id }) =>
    seats.flatMap(({ name, board }) =>
      board.commitments.filter(isOf(id)).map((commitment) => ({
        ...{ id: commitment.id, number: ++commitmentNumber, title: commitment.title, table: name },
        body: bodyOf.get(commitment.id) ?? emptyBody(commitment.id),
        proposals: notesIn(board, commitment.id).map(print(name)),
        checks: checksReported(rounds, ...mergedWith(commitments, commitment.id)),
      })),
    ),
  );
  return axes
    .map(({ id, name }, i) => ({
      ...{ id, name },
      commitments: placed[i] ?? [],
      // Stacks first: a proposal by itself after one would look as if it were part of it.
      unplaced: [true, false].flatMap((stacked) =>
        seats.flatMap(({ name: table, board }) =>
          board.pool.filter(({ stack }) => Boolean(stack) === stacked).flatMap((thing) => printThing(table, id, thing)),
        ),
      ),
    }))
    .filter(({ id, commitments, unplaced }) => id !== null || commitments.length + unplaced.length > 0);
}

export interface ReportFigures {
  readonly proposals: number;
  /** Proposals that lie in a commitment. */
  readonly placed: number;
  readonly commitments: number;
}

/** Of one axis, or of several together. */
export function reportFigures(axes: readonly ReportedAxis[]): ReportFigures {
  const commitments = axes.flatMap((axis) => axis.commitments);
  const placed = commitments.reduce((sum, { proposals }) => sum + proposals.length, 0);
  const unplaced = axes.reduce((sum, axis) => sum + axis.unplaced.length, 0);
  return { proposals: placed + unplaced, placed, commitments: commitments.length };
}
