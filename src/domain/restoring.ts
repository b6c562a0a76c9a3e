// A workshop put back out of its archive: always a new one, with its own codes, in which everything stands where it stood.

import { canonicalJson } from '@/lib/canonical-json';
import { sha256Hex } from '@/lib/sha256';
import type { Archive, Archived } from './archive';
import { archiveOf } from './archive';
import type { ArchivedContent } from './archive-shape';
import { inBatches } from './batches';
import { type Change, type Fields, NOW } from './change';
import type { UserId, WorkshopId } from './ids';
import { type NewCodes, openWorkshop, type Plan } from './opening';
import type { Workshop } from './workshop';

export const restoredParts = [
  'axes',
  'tables',
  'notes',
  'commitments',
  'stacks',
  'bodies',
  'rounds',
  'ratings',
  'late',
  'trail',
] as const satisfies readonly (keyof ArchivedContent | 'axes' | 'tables')[];
export type RestoredPart = (typeof restoredParts)[number];
export type RestoredCounts = Readonly<Record<RestoredPart, number>>;

export function countsOf(content: ArchivedContent): RestoredCounts {
  const { axes, tables } = content.workshop;
  const lists = { ...content, axes, tables };
  // Every part, and no other.
  return Object.fromEntries(restoredParts.map((part) => [part, lists[part].length])) as RestoredCounts;
}

/** The new workshop, empty, marked as being put back. */
export function openRestored(id: WorkshopId, userId: UserId, archive: Archive, codes: NewCodes): Change[] {
  return openWorkshop(id, userId, planIn(archive), codes, { sha256: archive.sha256, whole: false });
}

/** What its organisers had decided, without a word of its people. */
function planIn({ content: { workshop } }: Archive): Plan {
  const { title, commune, venue, date, locale, partners, axes, tables, agenda } = workshop;
  const { instructions, roadmap, settings, notice, programme, particulars } = workshop;
  return {
    title,
    commune,
    venue,
    date,
    locale,
    partners,
    axes,
    tables,
    agenda,
    instructions,
    roadmap,
    settings,
    notice,
    ...(programme && { programme }),
    ...(particulars && { particulars }),
  };
}

/** Far below what a batch takes: a refusal of many at once breaks a connection, and progress can be told. */
const CHANGES_A_BATCH = 100;
const UNITS_A_BATCH = 500_000;
/** The rules look up the commitment of each form, and may look up twenty documents for one batch. */
const FORMS_A_BATCH = 16;

/**
 * Everything that was in it, under the same names, in batches to be written in this order. The same each time, so that what
 * was interrupted can be written again from the beginning. What people are not told of an archive stays out: who.
 */
export function restoringBatches(id: WorkshopId, { content }: Archive): readonly (readonly Change[])[] {
  const { notes, commitments, stacks, bodies, rounds, ratings, late, trail } = content;
  return [
    ...batchesOf(commitments.map(({ id: name, ...value }) => ({ op: 'put', in: 'commitments', id: name, value }))),
    ...batchesOf(stacks.map(({ id: name, ...value }) => ({ op: 'put', in: 'stacks', id: name, value }))),
    // Their long texts stand whole, without the pieces they grew from.
    ...batchesOf(
      bodies.map(({ id: name, ...value }) => ({
        op: 'put',
        in: 'bodies',
        id: name,
        value: { ...value, wholeSince: 0 },
      })),
      FORMS_A_BATCH,
    ),
    ...batchesOf(notes.map(({ id: name, ...value }) => ({ op: 'put', in: 'notes', id: name, value }))),
    ...batchesOf(rounds.map(closed).map(({ id: name, ...value }) => ({ op: 'put', in: 'rounds', id: name, value }))),
    ...batchesOf(ratings.map((rating, i) => ratingAt(i, rating))),
    ...batchesOf(late.map(({ id: name, ...value }) => ({ op: 'put', in: 'late', id: name, value }))),
    ...batchesOf(
      trail.map(({ id: name, subject, ...value }) => ({
        op: 'put',
        in: 'trail',
        id: name,
        value: { ...value, subject: subjectIn(id, content, subject) },
      })),
    ),
  ];
}

/** Without its ballots a vote can't go on. */
function closed(round: ArchivedContent['rounds'][number]): ArchivedContent['rounds'][number] {
  return round.open ? { ...round, open: false, closedAt: round.openedAt } : round;
}

function ratingAt(index: number, { level, text }: ArchivedContent['ratings'][number]): Change {
  return { op: 'put', in: 'ratings', id: `restored-${index}`, value: { level, text, at: NOW } };
}

/** What was told of the old workshop is told of the new one. */
function subjectIn(id: WorkshopId, { workshop }: ArchivedContent, subject: string): string {
  return subject === `workshops/${workshop.id}` ? `workshops/${id}` : subject;
}

const unitsOf = (change: Change) => JSON.stringify(change).length;

function batchesOf(changes: readonly Change[], most = CHANGES_A_BATCH): readonly (readonly Change[])[] {
  return inBatches(changes, { most, size: { most: UNITS_A_BATCH, of: unitsOf } });
}

/** All of it is there: the workshop goes on where it was, its clock stopped, nobody called. */
export function finishRestoring(id: WorkshopId, { content, sha256 }: Archive): Change[] {
  const { stage, status, deleteAfter } = content.workshop;
  const fields: Fields<Omit<Workshop, 'id'>> = {
    restored: { sha256, whole: true },
    deleteAfter,
    status,
    // The rules take no change of phase that is none.
    ...(stage.phase !== 'welcome' && {
      'stage.phase': stage.phase,
      'stage.previous': null,
      'stage.changedAt': NOW,
    }),
    'stage.revealed': stage.revealed,
    'stage.begunAt': stage.begunAt,
    'stage.atZero': stage.atZero,
    'stage.frozen': stage.frozen,
  };
  return [{ op: 'patch', in: 'workshops', id, fields }];
}

/**
 * The SHA-256 of what must be the same in a workshop and in another that was restored from it. Left out is what can't be: the
 * workshop's name and birth, a clock that ran, who was called, since when its phase is on, and whether it was there before; an
 * open vote counts as closed, and since when a form's texts stand whole doesn't count.
 */
export function contentPrint(content: ArchivedContent): string {
  const { id, createdAt: _birth, stage, ...workshop } = content.workshop;
  const { phase, revealed, begunAt, atZero, frozen } = stage;
  const same = {
    ...content,
    workshop: { ...workshop, stage: { phase, revealed, begunAt, atZero, frozen } },
    bodies: content.bodies.map(({ wholeSince: _since, ...body }) => body),
    rounds: content.rounds.map(closed),
    trail: content.trail.map((entry) => ({
      ...entry,
      subject: entry.subject.replace(`workshops/${id}`, 'workshops/'),
    })),
  };
  return sha256Hex(canonicalJson(same));
}

export interface Comparison {
  readonly wanted: RestoredCounts;
  readonly found: RestoredCounts;
  /** Every text, place, state, answer and date. */
  readonly isSame: boolean;
}

/** `found`: what the server has, read back. Before the workshop is declared whole its phase and status are still to come. */
export function compareRestored(archive: Archive, found: Archived): Comparison {
  const there = archiveOf(found).content;
  const asWhole = found.workshop.restored?.whole === false ? { ...there, workshop: onceWhole(archive, there) } : there;
  return {
    wanted: countsOf(archive.content),
    found: countsOf(there),
    isSame: contentPrint(asWhole) === contentPrint(archive.content),
  };
}

function onceWhole({ content }: Archive, there: ArchivedContent): ArchivedContent['workshop'] {
  const { stage, status, deleteAfter } = content.workshop;
  const { phase, revealed, begunAt, atZero, frozen } = stage;
  return {
    ...there.workshop,
    stage: { ...there.workshop.stage, phase, revealed, begunAt, atZero, frozen },
    status,
    deleteAfter,
  };
}
