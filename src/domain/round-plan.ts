// What a round is opened with: who votes, on what, with how many dots. Pure, so that a vote can be looked at before it is opened.

import { boardOf } from './board';
import type { Commitment } from './commitment';
import type { AxisId, TableId } from './ids';
import { isForScreens, type Note } from './note';
import { byRank } from './rank';
import { levels, MAX_OPTIONS, type Option, type Planned } from './round';
import type { Stack } from './stack';
import type { Workshop } from './workshop';

/** Whose members vote, on what lies at their tables. */
export type RoundScope =
  | { readonly kind: 'axis'; readonly axisId: AxisId }
  | { readonly kind: 'table'; readonly tableId: TableId }
  | { readonly kind: 'plenary' };

/** `stacks`: a stack counts as one, and so does each proposal that is in none. */
export const subjectKinds = ['stacks', 'notes', 'commitments'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface DotsPlan {
  readonly scope: RoundScope;
  readonly of: SubjectKind;
  readonly dots: number;
  readonly cap: number;
  readonly title: string;
}

export interface KnownBoard {
  readonly workshop: Pick<Workshop, 'axes' | 'tables' | 'settings'>;
  readonly notes: readonly Note[];
  readonly stacks: readonly Stack[];
  readonly commitments: readonly Commitment[];
}

/** What a screen may not show can't be voted on: the result stands on the screen. */
export function planDots({ scope, of, dots, cap, title }: DotsPlan, known: KnownBoard): Planned {
  const { workshop } = known;
  const tables = tablesIn(scope, workshop);
  const things = thingsOf(of, known);
  // In the order of the tables and of each table's board; what stands at no table any more comes last.
  const order = workshop.tables.map(({ id }) => id);
  const placeOf = ({ tableId }: Thing) => (order.includes(tableId) ? order.indexOf(tableId) : order.length);
  const options = things
    .filter(({ tableId }) => tables === null || tables.includes(tableId))
    .sort((a, b) => placeOf(a) - placeOf(b) || byRank(a, b))
    .map(({ subject, text }, i): Option => ({ id: String(i + 1), subject, text }));
  return {
    ...{ kind: 'dots', title, axisId: axisIn(scope, workshop), tables, commitmentId: null, options },
    ...{ dots, cap: Math.min(cap, dots) },
  };
}

export type PlanFault = 'nothing' | 'too-many' | 'nobody';

/** Why a planned round can't be opened; null when it can. */
export function planFault({ options, tables }: Planned): PlanFault | null {
  if (tables?.length === 0) return 'nobody';
  if (options.length === 0) return 'nothing';
  return options.length > MAX_OPTIONS ? 'too-many' : null;
}

/** How far the whole room agrees with a commitment: one dot on one of five levels. */
export function planAgreement({ id, axisId, title }: Pick<Commitment, 'id' | 'axisId' | 'title'>): Planned {
  const options = levels.map((level): Option => ({ id: level, subject: null, text: '' }));
  return { kind: 'agreement', title, axisId, tables: null, commitmentId: id, options, dots: 1, cap: 1 };
}

type Tables = readonly TableId[] | null;

function tablesIn(scope: RoundScope, workshop: Pick<Workshop, 'tables'>): Tables {
  if (scope.kind === 'plenary') return null;
  if (scope.kind === 'table') return [scope.tableId];
  return workshop.tables.filter(({ axisId }) => axisId === scope.axisId).map(({ id }) => id);
}

function axisIn(scope: RoundScope, { tables }: Pick<Workshop, 'tables'>): AxisId | null {
  if (scope.kind === 'axis') return scope.axisId;
  return scope.kind === 'table' ? (tables.find(({ id }) => id === scope.tableId)?.axisId ?? null) : null;
}

type Thing = Pick<Note, 'tableId' | 'rank'> & { readonly id: string; readonly subject: string; readonly text: string };

function thingsOf(of: SubjectKind, { workshop, notes, stacks, commitments }: KnownBoard): Thing[] {
  if (of === 'commitments') {
    return commitments
      .filter(({ state }) => state !== 'set-aside')
      .map(({ id, tableId, rank, title }) => ({ id, tableId, rank, subject: `commitments/${id}`, text: title }));
  }
  const shown = notes.filter((note) => isForScreens(note, workshop.settings.moderation)).sort(byRank);
  const single = (list: readonly Note[]): Thing[] =>
    list.map(({ id, tableId, rank, text }) => ({ id, tableId, rank, subject: `notes/${id}`, text }));
  if (of === 'notes') return single(shown);
  return boardOf(shown, [], stacks).pool.flatMap(({ id, rank, stack, notes: held }): Thing[] => {
    const [first] = held;
    if (!first) return [];
    const { tableId, text } = first;
    return [{ id, tableId, rank, subject: `${stack ? 'stacks' : 'notes'}/${id}`, text: stack?.title || text }];
  });
}

/** How many proposals wait for a facilitator's tap and are therefore in no vote. */
export function leftOut({ workshop, notes }: Pick<KnownBoard, 'workshop' | 'notes'>): number {
  const { moderation } = workshop.settings;
  return notes.filter((note) => (note.state === 'shown' || note.state === 'held') && !isForScreens(note, moderation))
    .length;
}
