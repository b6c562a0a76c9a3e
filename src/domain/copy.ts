// A copy of the workshop as a facilitator's computer keeps it: an archive with what it is told by in a list. Copies are only ever
// added; what is dropped for want of room is decided here, and never one that holds more than those after it.

import { type Archive, type Archived, archiveOf } from './archive';
import type { Instant, WorkshopId } from './ids';
import type { Phase } from './phase';
import type { Wording } from './wording';
import type { Workshop } from './workshop';

/** Timed copies of one workshop that stay; those of a change of phase all do. */
export const TIMED_COPIES = 12;

/** `phase`: taken as a phase began or the workshop was closed. `timed`: in between. */
export type CopyReason = 'phase' | 'timed';

export interface CopyCounts {
  /** Whatever their state: nothing is ever deleted, so none of these may fall. */
  readonly notes: number;
  readonly commitments: number;
  readonly bodies: number;
  readonly late: number;
}

/** What a list says of a copy, without its text. */
export interface CopyHead {
  /** The keeper, the workshop and the fingerprint: the same state is kept once. */
  readonly id: string;
  readonly keeper: string;
  readonly workshopId: WorkshopId;
  readonly title: Wording;
  readonly commune: Wording;
  readonly locale: Workshop['locale'];
  readonly date: string;
  /** By the server's clock where it is known. */
  readonly at: Instant;
  readonly reason: CopyReason;
  readonly phase: Phase;
  readonly closed: boolean;
  readonly sha256: string;
  /** The server had all of it. False: it holds what this device knew, its own unsent changes included. */
  readonly confirmed: boolean;
  readonly counts: CopyCounts;
  /** Notes and commitments of an earlier copy that it lacks. */
  readonly missing: number;
}

export interface Copy {
  readonly head: CopyHead;
  readonly archive: Archive;
}

export interface CopyCircumstances extends Pick<CopyHead, 'keeper' | 'at' | 'reason' | 'confirmed'> {
  /** What the last whole copy held; null where there is none. */
  readonly before: ReadonlySet<string> | null;
}

export function copyOf(archived: Archived, { before, ...known }: CopyCircumstances): Copy {
  const archive = archiveOf(archived);
  const { workshop, notes, commitments, bodies = [], late = [] } = archived;
  const now = heldIn(archived);
  const head: CopyHead = {
    ...known,
    id: [known.keeper, workshop.id, archive.sha256].join('/'),
    workshopId: workshop.id,
    title: workshop.title,
    commune: workshop.commune,
    locale: workshop.locale,
    date: workshop.date,
    phase: workshop.stage.phase,
    closed: workshop.status === 'closed',
    sha256: archive.sha256,
    counts: { notes: notes.length, commitments: commitments.length, bodies: bodies.length, late: late.length },
    missing: [...(before ?? [])].filter((name) => !now.has(name)).length,
  };
  return { head, archive };
}

interface Holding {
  readonly notes: readonly { readonly id: string }[];
  readonly commitments: readonly { readonly id: string }[];
}

/** The names of what may never be missing from a later copy. */
export function heldIn({ notes, commitments }: Holding): ReadonlySet<string> {
  return new Set([...notes.map(({ id }) => `notes/${id}`), ...commitments.map(({ id }) => `commitments/${id}`)]);
}

/** Of one workshop's copies, latest first, the one against which the present state is held: the latest that lacks nothing. */
export function wholeAmong(latestFirst: readonly CopyHead[]): CopyHead | null {
  return latestFirst.find(({ missing, confirmed }) => missing === 0 && confirmed) ?? null;
}

/** Latest first; of one instant in an order that is always the same. */
export function byLatest(a: CopyHead, b: CopyHead): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}

/**
 * Which of one workshop's copies go: timed ones beyond `keep`, the oldest first. Never the latest whole one, which the next is
 * compared with.
 */
export function surplus(heads: readonly CopyHead[], keep = TIMED_COPIES): readonly string[] {
  const latestFirst = [...heads].sort(byLatest);
  const whole = wholeAmong(latestFirst);
  return latestFirst
    .filter(({ reason }) => reason === 'timed')
    .slice(keep)
    .filter(({ id }) => id !== whole?.id)
    .map(({ id }) => id);
}

/** Is there nothing new in it? The same state again, or one that was not confirmed then and is not now. */
export function isKept(heads: readonly CopyHead[], { id, confirmed }: CopyHead): boolean {
  return heads.some((head) => head.id === id && (head.confirmed || !confirmed));
}
