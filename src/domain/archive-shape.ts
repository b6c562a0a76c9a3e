// What an archive of schema 1 holds, checked field by field when one is read. A field that is not named here is left out,
// so that nothing foreign travels on.

import * as v from 'valibot';
import { outcomes } from './answer';
import { archivedBody } from './archive-body';
import { id, instant, rank } from './archive-values';
import type { Body } from './body';
import type { Commitment } from './commitment';
import type { AxisId, CommitmentId, NoteId, RollId, RoundId, StackId, TableId, WorkshopId } from './ids';
import type { LateNote } from './late';
import { categories, roles } from './member';
import { type Note, origins } from './note';
import { phases } from './phase';
import type { Rating } from './rating';
import { MAX_DOTS, MAX_OPTIONS, type Round } from './round';
import type { Stack } from './stack';
import type { TrailEntry } from './trail';
import { inEachLanguage, locales } from './wording';
import { hues, MAX_AXES, MAX_SEATS, MAX_TABLES, type Workshop } from './workshop';

/** How the day was, without whose word it is, or when it was said. */
export type ArchivedRating = Pick<Rating, 'level' | 'text'>;

export interface ArchivedContent {
  readonly workshop: Omit<Workshop, 'joinCode' | 'createdBy' | 'restored' | 'purgeAskedAt' | 'purgedAt'>;
  readonly notes: readonly Omit<Note, 'pending'>[];
  readonly commitments: readonly Commitment[];
  readonly stacks: readonly Stack[];
  /** With their results, never their ballots. Archives from before there were votes have none. */
  readonly rounds: readonly Omit<Round, 'pending'>[];
  /** The forms of commitments. */
  readonly bodies: readonly Body[];
  readonly ratings: readonly ArchivedRating[];
  readonly late: readonly LateNote[];
  readonly trail: readonly TrailEntry[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const language = v.exactOptional(v.string());
const wording = v.object(inEachLanguage(() => language));
const told = v.exactOptional(wording);
const phase = v.picklist(phases);
const category = v.nullable(v.picklist(categories));
const axisId = id<AxisId>();
const tableId = id<TableId>();
const instructions: v.GenericSchema<unknown, Workshop['instructions']> = v.record(phase, wording);

/** What organisers decide of a workshop, and what another may start from. */
export const decided = {
  title: wording,
  commune: wording,
  programme: told,
  locale: v.picklist(locales),
  partners: v.array(wording),
  axes: v.pipe(
    v.array(v.object({ id: axisId, name: wording, question: wording, hue: v.picklist(hues) })),
    v.maxLength(MAX_AXES),
  ),
  tables: v.pipe(
    v.array(v.object({ id: tableId, axisId, name: v.string(), seats: v.pipe(count, v.maxValue(MAX_SEATS)) })),
    v.maxLength(MAX_TABLES),
  ),
  agenda: v.array(v.object({ phase, title: wording, minutes: v.number() })),
  roadmap: v.array(v.object({ id: v.string(), title: wording, date: v.string() })),
  instructions,
  settings: v.object({
    privateWriting: v.boolean(),
    chooseTable: v.boolean(),
    moderation: v.picklist(['off', 'screen', 'all']),
    tableWrites: v.exactOptional(v.boolean()),
    attendance: v.exactOptional(v.boolean()),
  }),
  particulars: v.exactOptional(
    v.object({
      ...{ controller: told, recipients: told, contact: told, place: told, own: told },
      declaration: v.exactOptional(v.string()),
    }),
  ),
} as const;

const workshop = v.object({
  ...decided,
  id: id<WorkshopId>(),
  venue: wording,
  date: v.string(),
  notice: wording,
  deleteAfter: v.nullable(instant),
  stage: v.object({
    phase,
    previous: v.nullable(phase),
    changedAt: instant,
    revealed: v.boolean(),
    begunAt: v.nullable(instant),
    endsAt: v.nullable(instant),
    pausedLeft: v.nullable(v.number()),
    clockLength: v.nullable(v.number()),
    atZero: v.picklist(['notify', 'close', 'lock']),
    call: v.nullable(v.object({ subject: v.nullable(v.string()), text: v.string() })),
    frozen: v.boolean(),
  }),
  status: v.picklist(['open', 'closed']),
  createdAt: instant,
  schema: v.literal(1),
});

const note = v.object({
  id: id<NoteId>(),
  axisId,
  tableId,
  text: v.string(),
  slot: count,
  origin: v.picklist(origins),
  category,
  commitmentId: v.nullable(id<CommitmentId>()),
  stackId: v.nullable(id<StackId>()),
  rank,
  state: v.picklist(['shown', 'held', 'hidden', 'withdrawn']),
  cleared: v.boolean(),
  // Archives from before notes were sealed one by one have only what was open to all.
  revealed: v.optional(v.boolean(), true),
  late: v.boolean(),
  answer: v.nullable(v.object({ outcome: v.picklist(outcomes), text: v.string(), at: instant })),
  createdAt: instant,
  updatedAt: instant,
});

const commitment = v.object({
  id: id<CommitmentId>(),
  axisId,
  tableId,
  title: v.string(),
  rank,
  state: v.picklist(['draft', 'kept', 'set-aside']),
  mergedInto: v.exactOptional(v.nullable(id<CommitmentId>())),
  createdAt: instant,
  updatedAt: instant,
});

const stack = v.object({ id: id<StackId>(), axisId, tableId, title: v.string(), rank });
const sums = v.record(v.string(), count);

const round = v.object({
  id: id<RoundId>(),
  kind: v.picklist(['dots', 'agreement']),
  title: v.string(),
  axisId: v.nullable(axisId),
  tables: v.nullable(v.array(tableId)),
  commitmentId: v.nullable(id<CommitmentId>()),
  options: v.pipe(
    v.array(v.object({ id: v.string(), subject: v.nullable(v.string()), text: v.string() })),
    v.maxLength(MAX_OPTIONS),
  ),
  marks: v.pipe(v.array(v.string()), v.maxLength(MAX_OPTIONS * MAX_DOTS)),
  dots: count,
  cap: count,
  // That each ballot took a ticket, and how many there were; tickets themselves are in no archive.
  tickets: v.exactOptional(v.nullable(v.object({ roll: id<RollId>(), made: count }))),
  open: v.boolean(),
  openedAt: instant,
  closedAt: v.nullable(instant),
  result: v.nullable(
    v.object({
      voters: count,
      counts: sums,
      hands: sums,
      remarks: v.array(v.object({ text: v.string(), reserved: v.boolean() })),
    }),
  ),
});

const rating = v.object({ level: v.picklist([1, 2, 3, 4, 5]), text: v.string() });

const late = v.object({ id: id(), text: v.string(), axisId, tableId, taken: v.boolean(), at: instant });

const trail = v.object({
  id: id(),
  at: instant,
  action: v.string(),
  subject: v.string(),
  from: v.string(),
  to: v.string(),
  role: v.picklist(roles),
  tableId: v.nullable(tableId),
});

/** Two documents of one name would be one after a restore. */
const listOf = <T extends { readonly id: string }>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(schema),
    v.check((things) => new Set(things.map((thing) => thing.id)).size === things.length),
  );

export const archivedContent: v.GenericSchema<unknown, ArchivedContent> = v.object({
  workshop,
  notes: listOf(note),
  commitments: listOf(commitment),
  // Archives from before there were stacks have none.
  stacks: v.optional(listOf(stack), []),
  rounds: v.optional(listOf(round), []),
  bodies: v.optional(listOf(archivedBody), []),
  ratings: v.optional(v.array(rating), []),
  late: listOf(late),
  trail: listOf(trail),
});
