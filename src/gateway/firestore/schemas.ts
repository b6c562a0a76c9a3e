// What a document must hold to be shown, collection by collection. Looser than the rules: texts of any length pass, and
// fields that this release doesn't know are left out, so that a newer one can add some.

import * as v from 'valibot';
import { outcomes } from '@/domain/answer';
import { genders } from '@/domain/attendance';
import { type Indicator, longTexts, type Milestone, type Partner, partnerKinds, shortFields } from '@/domain/body';
import type { Collection, DocumentIn } from '@/domain/change';
import type {
  AxisId,
  Code,
  CommitmentId,
  Rank,
  RollId,
  RoundId,
  ScreenId,
  StackId,
  TableId,
  TicketCode,
  UserId,
  WorkshopId,
} from '@/domain/ids';
import { categories, roles } from '@/domain/member';
import { origins } from '@/domain/note';
import { phases } from '@/domain/phase';
import { inEachLanguage, locales } from '@/domain/wording';
import { hues } from '@/domain/workshop';

/** Any text, under the branded name that the field has in the domain. */
const text = <T extends string>() => v.custom<T>((value) => typeof value === 'string');
const axisId = text<AxisId>();
const tableId = text<TableId>();
const code = text<Code>();
const rank = text<Rank>();
const atTable = v.nullable(tableId);
/** Epoch milliseconds by now: timestamps are converted before a document is checked. */
const instant = v.number();
const language = v.exactOptional(v.string());
const wording = v.object(inEachLanguage(() => language));
const phase = v.picklist(phases);

const instructions: v.GenericSchema<unknown, DocumentIn<'workshops'>['instructions']> = v.record(v.string(), wording);

const told = v.exactOptional(wording);
const particulars = v.object({
  controller: told,
  recipients: told,
  contact: told,
  place: told,
  declaration: v.exactOptional(v.string()),
  own: told,
});

/** Numbers by name. */
const counts = v.record(v.string(), v.number());

const stage: v.GenericSchema<unknown, DocumentIn<'workshops'>['stage']> = v.object({
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
});

const level = v.picklist([1, 2, 3, 4, 5]);
const people = v.nullable(v.number());
const groupsOf = <Name extends string>(names: readonly Name[]) =>
  v.array(v.object({ of: v.picklist([...names, 'untold' as const]), people }));
const sums: v.GenericSchema<unknown, DocumentIn<'sums'>> = v.object({
  at: instant,
  participation: v.object({
    people,
    byCategory: v.array(v.object({ key: v.nullable(v.picklist(categories)), people })),
    byTable: v.array(v.object({ key: v.nullable(tableId), people })),
  }),
  attendance: v.object({ people, byCategory: groupsOf(categories), byGender: groupsOf(genders) }),
  ratings: v.array(v.object({ level, text: v.string() })),
});

/** A form holds what has been written in it; a row that somebody's old or odd device left incomplete is shown all the same. */
const or = <T>(schema: v.GenericSchema<unknown, T>, otherwise: T) => v.fallback(schema, () => otherwise);
const words = or<string>(v.string(), '');
const all = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>;
/** The fields are named where it is called; the compiler can't follow them through a list of names. */
const rows = <Row>(fields: v.ObjectEntries) => {
  const row = v.object({ rank: or(rank, 'a0' as Rank), dropped: or(v.boolean(), false), ...fields });
  return or(v.record(v.string(), row), {}) as v.GenericSchema<unknown, unknown> as v.GenericSchema<
    unknown,
    Readonly<Record<string, Row>>
  >;
};

type Schemas = { readonly [In in Collection]: v.GenericSchema<unknown, DocumentIn<In>> };

export const schemas: Schemas = {
  workshops: v.object({
    title: wording,
    commune: wording,
    programme: told,
    venue: wording,
    date: v.string(),
    locale: v.picklist(locales),
    partners: v.array(wording),
    axes: v.array(v.object({ id: axisId, name: wording, question: wording, hue: v.picklist(hues) })),
    tables: v.array(v.object({ id: tableId, axisId, name: v.string(), seats: v.number() })),
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
    notice: wording,
    particulars: v.exactOptional(particulars),
    deleteAfter: v.nullable(instant),
    purgeAskedAt: v.exactOptional(v.nullable(instant)),
    purgedAt: v.exactOptional(v.nullable(instant)),
    stage,
    status: v.picklist(['open', 'closed']),
    joinCode: code,
    createdBy: text<UserId>(),
    createdAt: instant,
    schema: v.literal(1),
    restored: v.exactOptional(v.object({ sha256: v.string(), whole: v.boolean() })),
  }),
  invitations: v.object({
    workshopId: text<WorkshopId>(),
    role: v.picklist(roles),
    tableId: atTable,
    open: v.boolean(),
    preview: v.object({ title: wording, commune: wording, locale: v.picklist(locales), notice: wording }),
  }),
  keys: v.object({ role: v.picklist(roles), tableId: atTable, open: v.boolean() }),
  members: v.object({
    role: v.picklist(roles),
    tableId: atTable,
    category: v.nullable(v.picklist(categories)),
    code,
    doneIn: v.nullable(v.string()),
    muted: v.boolean(),
    removed: v.boolean(),
    joinedAt: instant,
  }),
  tables: v.object({ needsHelp: v.boolean(), people: v.number() }),
  screens: v.object({
    joinCard: v.boolean(),
    axisId: v.nullable(axisId),
    tableId: atTable,
    spotlight: v.nullable(v.string()),
    blank: v.boolean(),
    joinCode: v.nullable(code),
    sound: v.boolean(),
  }),
  notes: v.object({
    axisId,
    tableId,
    text: v.string(),
    slot: v.number(),
    origin: v.picklist(origins),
    category: v.nullable(v.picklist(categories)),
    commitmentId: v.nullable(text<CommitmentId>()),
    stackId: v.nullable(text<StackId>()),
    rank,
    state: v.picklist(['shown', 'held', 'hidden', 'withdrawn']),
    cleared: v.boolean(),
    revealed: v.boolean(),
    late: v.boolean(),
    answer: v.nullable(v.object({ outcome: v.picklist(outcomes), text: v.string(), at: instant })),
    createdAt: instant,
    updatedAt: instant,
  }),
  stacks: v.object({ tableId, axisId, title: v.string(), rank }),
  commitments: v.object({
    axisId,
    tableId,
    title: v.string(),
    rank,
    state: v.picklist(['draft', 'kept', 'set-aside']),
    mergedInto: v.exactOptional(v.nullable(text<CommitmentId>())),
    createdAt: instant,
    updatedAt: instant,
  }),
  bodies: v.object({
    ...all([...longTexts, ...shortFields]),
    partners: rows<Partner>({ kind: or(v.picklist(partnerKinds), 'other'), name: words }),
    indicators: rows<Indicator>(all(['name', 'baseline', 'target'])),
    milestones: rows<Milestone>(all(['output', 'start', 'due', 'lead', 'partners'])),
    wholeSince: or(v.nullable(instant), null),
  }),
  updates: v.object({ u: v.string(), role: v.picklist(roles), tableId, at: instant }),
  rounds: v.object({
    kind: v.picklist(['dots', 'agreement']),
    title: v.string(),
    axisId: v.nullable(axisId),
    tables: v.nullable(v.array(tableId)),
    commitmentId: v.nullable(text<CommitmentId>()),
    options: v.array(v.object({ id: v.string(), subject: v.nullable(v.string()), text: v.string() })),
    marks: v.array(v.string()),
    dots: v.number(),
    cap: v.number(),
    tickets: v.exactOptional(v.nullable(v.object({ roll: text<RollId>(), made: v.number() }))),
    open: v.boolean(),
    openedAt: instant,
    closedAt: v.nullable(instant),
    result: v.nullable(
      v.object({
        voters: v.number(),
        counts,
        hands: counts,
        remarks: v.array(v.object({ text: v.string(), reserved: v.boolean() })),
      }),
    ),
  }),
  ballots: v.object({ picks: v.array(v.string()), remark: v.string(), reserved: v.boolean(), at: instant }),
  hands: v.object({ counts, at: instant }),
  rolls: v.object({
    title: v.string(),
    made: v.number(),
    state: v.picklist(['ready', 'sealed', 'discarded']),
    at: instant,
  }),
  tickets: v.object({ used: v.boolean() }),
  stubs: v.object({ code: text<TicketCode>(), roundId: text<RoundId>() }),
  turnouts: v.object({ voters: v.number(), expected: v.number() }),
  ratings: v.object({ level, text: v.string(), at: instant }),
  pairings: v.object({
    uid: text<UserId>(),
    at: instant,
    workshopId: v.nullable(text<WorkshopId>()),
    invitation: v.nullable(code),
    screenId: v.nullable(text<ScreenId>()),
  }),
  attendance: v.object({
    name: v.string(),
    organisation: v.string(),
    category: v.nullable(v.picklist(categories)),
    gender: v.nullable(v.picklist(genders)),
    consent: v.literal(true),
    signedAt: instant,
  }),
  late: v.object({ text: v.string(), axisId, tableId, taken: v.boolean(), at: instant }),
  sums,
  templates: v.object({ sentence: wording }),
  finishes: v.object({
    at: instant,
    proposals: v.number(),
    placed: v.number(),
    without: v.number(),
    reopened: v.boolean(),
  }),
  trail: v.object({
    at: instant,
    action: v.string(),
    subject: v.string(),
    from: v.string(),
    to: v.string(),
    role: v.picklist(roles),
    tableId: atTable,
  }),
};
