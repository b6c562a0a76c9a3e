// What an archive must be, beyond its shape, for the rules to take every line of it: asked of the whole before the first line is
// written, so that there is never half a workshop because of a line in the middle.

import * as v from 'valibot';
import type { ArchivedContent } from './archive-shape';
import { longTexts, shortFields } from './body';
import { isClean, NOTE_UNITS, textFault } from './note-text';
import { isTooBig, unstorableIn } from './storable';

/** As many as can be read back and shown. */
const most = { notes: 3000, commitments: 1000, stacks: 1000, bodies: 1000, rounds: 100, ratings: 1000, late: 500 };
/** Some ten days of the busiest workshop. */
const MOST_TRAIL = 50_000;

const matching = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
const clean = (units: number) => v.custom<string>((text) => typeof text === 'string' && isClean(text, units));
const text = (units: number) => v.custom<string>((words) => typeof words === 'string' && !textFault(words, units));
const short = (units: number) => v.pipe(v.string(), v.maxLength(units));
const wording = (units: number) => v.record(v.string(), short(units));
/** As the rules have it, and no name that the database keeps for itself. */
const id = v.pipe(matching(/^[A-Za-z0-9_-]{1,64}$/), v.regex(/^(?!__.*__$)/));
const rank = matching(/^[A-Za-z0-9]{1,200}$/);
const day = matching(/^([0-9]{4}-[0-9]{2}-[0-9]{2})?$/);
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Date.UTC(9999, 0)));
const rows = v.pipe(
  v.record(matching(/^[A-Za-z0-9_-]{1,64}$/), v.unknown()),
  v.check((all) => Object.keys(all).length <= 60),
);
const listOf = (part: v.GenericSchema, length: number) => v.pipe(v.array(part), v.maxLength(length));
const place = { axisId: id, tableId: id };
const dates = { createdAt: instant, updatedAt: instant };

const workshop = v.object({
  ...{ title: wording(300), commune: wording(300), venue: wording(300), notice: wording(10_000) },
  programme: v.exactOptional(wording(300)),
  date: matching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
  partners: listOf(wording(300), 30),
  axes: v.array(v.object({ id })),
  tables: v.pipe(
    v.array(v.object({ id, axisId: id })),
    v.check((tables) => new Set(tables.map((table) => table.id)).size === tables.length),
  ),
  agenda: listOf(v.unknown(), 50),
  roadmap: listOf(v.unknown(), 50),
  deleteAfter: v.nullable(instant),
  stage: v.object({ begunAt: v.nullable(instant) }),
});

const note = v.pipe(
  v.object({
    ...{ id: matching(/^[0-9a-f]{64}$/), ...place, text: text(NOTE_UNITS), rank, ...dates },
    answer: v.nullable(v.object({ text: clean(1000), at: instant })),
    ...{ commitmentId: v.nullable(id), stackId: v.nullable(id) },
  }),
  v.check(({ commitmentId, stackId }) => commitmentId === null || stackId === null),
);

const commitment = v.object({
  ...{ id, ...place, title: clean(160), rank, ...dates },
  mergedInto: v.exactOptional(v.nullable(id)),
});

const body = v.pipe(
  v.looseObject({ id, start: day, end: day, partners: rows, indicators: rows, milestones: rows }),
  v.check((form) => isClean(longTexts.map((field) => form[field]).join(' '), 60_000)),
  v.check((form) =>
    isClean(
      shortFields
        .filter((field) => field !== 'start' && field !== 'end')
        .map((field) => form[field])
        .join(' '),
      2000,
    ),
  ),
);

const round = v.object({
  ...{ id, title: clean(300), axisId: v.nullable(id), commitmentId: v.nullable(id) },
  tables: v.nullable(listOf(id, 60)),
  dots: v.pipe(v.number(), v.minValue(1), v.maxValue(20)),
  cap: v.pipe(v.number(), v.minValue(1), v.maxValue(20)),
  tickets: v.exactOptional(v.nullable(v.object({ roll: id, made: v.pipe(v.number(), v.integer()) }))),
  openedAt: instant,
  closedAt: v.nullable(instant),
});

const entry = v.object({
  id,
  at: instant,
  action: matching(/^[a-zA-Z]{1,40}$/),
  subject: matching(/^(workshops|notes|stacks|commitments|bodies|rounds)\/[A-Za-z0-9_-]{1,64}$/),
  ...{ from: short(200_000), to: short(200_000), tableId: v.nullable(id) },
});

const restorable = v.object({
  workshop,
  notes: listOf(note, most.notes),
  commitments: listOf(commitment, most.commitments),
  stacks: listOf(v.object({ id, ...place, title: clean(160), rank }), most.stacks),
  rounds: v.pipe(
    listOf(round, most.rounds),
    v.check((all) => (all as readonly { cap: number; dots: number }[]).every(({ cap, dots }) => cap <= dots)),
  ),
  bodies: listOf(body, most.bodies),
  ratings: listOf(v.object({ text: clean(280) }), most.ratings),
  late: listOf(v.object({ id, ...place, text: text(1000), at: instant }), most.late),
  trail: listOf(entry, MOST_TRAIL),
});

/** Where an archive of the right shape holds what no workshop could: `notes › 12 › text`; null when it can be restored. */
export function unrestorableIn(content: ArchivedContent): string | null {
  const { issues } = v.safeParse(restorable, content, { abortEarly: true });
  if (issues) return issues[0].path?.map(({ key }) => String(key)).join(' › ') ?? 'content';
  const known = new Set<string>(content.commitments.map((one) => one.id));
  const lost = content.bodies.findIndex((one) => !known.has(one.id));
  if (lost !== -1) return `bodies › ${lost} › id`;
  return unstorableIn(content)?.join(' › ') ?? tooBigIn(content);
}

function tooBigIn({ workshop, ...lists }: ArchivedContent): string | null {
  if (isTooBig(workshop)) return 'workshop';
  for (const [part, documents] of Object.entries(lists)) {
    const index = documents.findIndex(isTooBig);
    if (index !== -1) return `${part} › ${index}`;
  }
  return null;
}
