// The whole workshop as one JSON file, attendance and members excepted: what an organiser keeps, and what a workshop can
// be rebuilt from. No person, code or key may come in here.

import * as v from 'valibot';
import { canonicalJson } from '@/lib/canonical-json';
import { sha256Hex } from '@/lib/sha256';
import { type ArchivedContent, type ArchivedRating, archivedContent } from './archive-shape';
import type { Body } from './body';
import type { Commitment } from './commitment';
import type { LateNote } from './late';
import type { Note } from './note';
import type { Rating } from './rating';
import type { Round } from './round';
import type { Stack } from './stack';
import type { TrailEntry } from './trail';
import type { Workshop } from './workshop';

export const ARCHIVE_FORMAT = 'warsha-archive';
export const ARCHIVE_SCHEMA = 1;
/** In UTF-16 units: some twenty times the largest workshop that was reckoned with. */
export const ARCHIVE_UNITS = 20_000_000;

export interface Archived {
  readonly workshop: Workshop;
  /** Whatever their state. */
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly stacks?: readonly Stack[];
  readonly rounds?: readonly Round[];
  readonly bodies?: readonly Body[];
  readonly ratings?: readonly Pick<Rating, 'level' | 'text'>[];
  readonly late?: readonly LateNote[];
  readonly trail?: readonly TrailEntry[];
}

export interface Archive {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly schema: typeof ARCHIVE_SCHEMA;
  /** Of the canonical JSON of `content`, in lower-case hex: the same workshop always gives the same. */
  readonly sha256: string;
  readonly content: ArchivedContent;
}

export function archiveOf(archived: Archived): Archive {
  const { workshop, notes, commitments, stacks = [], rounds = [], bodies = [] } = archived;
  const { ratings = [], late = [], trail = [] } = archived;
  // Whether persons were deleted, and where it came from, is this workshop's own history, and no part of what it said.
  const {
    joinCode: _code,
    createdBy: _person,
    restored: _earlier,
    purgeAskedAt: _asked,
    purgedAt: _purged,
    ...rest
  } = workshop;
  const content: ArchivedContent = {
    workshop: rest,
    notes: notes.map(({ pending: _device, ...note }) => note).sort(byId),
    commitments: [...commitments].sort(byId),
    stacks: [...stacks].sort(byId),
    rounds: rounds.map(({ pending: _device, ...round }) => round).sort(byId),
    bodies: [...bodies].sort(byId),
    ratings: ratings.map(({ level, text }) => ({ level, text })).sort(byWords),
    late: [...late].sort(byId),
    trail: trail.map((entry) => ({ ...entry, from: discreet(entry.from), to: discreet(entry.to) })).sort(byTime),
  };
  return { format: ARCHIVE_FORMAT, schema: ARCHIVE_SCHEMA, sha256: fingerprint(content), content };
}

/** The file's text, always the same for the same archive, one value a line so that two can be compared. */
export function archiveText(archive: Archive): string {
  return `${canonicalJson(archive, 1)}\n`;
}

export type ArchiveFault = 'too-big' | 'not-an-archive' | 'newer' | 'altered' | 'malformed';
export type CheckedArchive =
  | { readonly archive: Archive; readonly fault: null }
  | { readonly archive: null; readonly fault: ArchiveFault };

const envelope = v.object({
  format: v.literal(ARCHIVE_FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  content: v.record(v.string(), v.unknown()),
});

/** Whether a file is an archive, is whole and unaltered, and has the shape of one. Believes nothing, throws nothing. */
export function checkArchive(text: string): CheckedArchive {
  if (text.length > ARCHIVE_UNITS) return { archive: null, fault: 'too-big' };
  const outer = v.safeParse(envelope, parsed(text));
  if (!outer.success) return { archive: null, fault: 'not-an-archive' };
  if (outer.output.schema > ARCHIVE_SCHEMA) return { archive: null, fault: 'newer' };
  const { sha256, content } = outer.output;
  if (fingerprint(content) !== sha256) return { archive: null, fault: 'altered' };
  const inner = v.safeParse(archivedContent, content);
  if (!inner.success) return { archive: null, fault: 'malformed' };
  return {
    archive: { format: ARCHIVE_FORMAT, schema: ARCHIVE_SCHEMA, sha256, content: inner.output },
    fault: null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** '' for what nests so deep that it can't be written. */
function fingerprint(content: object): string {
  try {
    return sha256Hex(canonicalJson(content));
  } catch {
    return '';
  }
}

/** A change of the workshop's code or founder is told without them. */
function discreet(fields: string): string {
  const known = parsed(fields);
  if (typeof known !== 'object' || known === null) return fields;
  return JSON.stringify(
    Object.fromEntries(Object.entries(known).filter(([field]) => field !== 'joinCode' && field !== 'createdBy')),
  );
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Never by person or time, either of which might tell whose they are. */
function byWords(a: ArchivedRating, b: ArchivedRating): number {
  return b.level - a.level || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

function byTime(a: TrailEntry, b: TrailEntry): number {
  return a.at - b.at || byId(a, b);
}
