// Persons leave, the record stays: memberships, ballots, opinions, attendance and a device's marks are deleted, words that their
// author withdrew or a facilitator hid are emptied, and what was made public is not touched. Why: docs/decisions/013-purge.md.

import type { AttendanceLine } from './attendance';
import type { Change, Removable } from './change';
import { NOW } from './change';
import type { Instant, NoteId, RollId, RoundId, UserId, WorkshopId } from './ids';
import type { Key } from './invitation';
import type { Member } from './member';
import type { Note } from './note';
import { setInvitationOpen } from './opening';
import type { Rating } from './rating';
import type { Round } from './round';
import type { TrailEntry } from './trail';
import type { Workshop } from './workshop';

/** Small enough to arrive over a bad network; each batch stands by itself. */
export const PURGE_BATCH = 100;
/** What withdrawn and hidden words become. */
export const EMPTIED = '…';
/** How long before its day the end of the retention is told. */
export const NEAR_MS = 30 * 86_400_000;

export interface Personal {
  readonly members: readonly Member[];
  /** `roll`: where the ballot took a paper ticket. Its stub, which nobody can list, goes with it. */
  readonly ballots: readonly {
    readonly roundId: RoundId;
    readonly userId: UserId;
    readonly roll?: RollId | undefined;
  }[];
  readonly ratings: readonly Pick<Rating, 'id'>[];
  readonly attendance: readonly Pick<AttendanceLine, 'id'>[];
  readonly notes: readonly Pick<Note, 'id' | 'state' | 'text'>[];
  readonly trail: readonly Pick<TrailEntry, 'id' | 'subject' | 'from' | 'to'>[];
  readonly keys: readonly Key[];
}

/** From here on the rules let persons be deleted; nobody new comes in. */
export function askForPurge(workshopId: WorkshopId): Change[] {
  return [{ op: 'patch', in: 'workshops', id: workshopId, fields: { purgeAskedAt: NOW, purgedAt: null } }];
}

export function endPurge(workshopId: WorkshopId): Change[] {
  return [{ op: 'patch', in: 'workshops', id: workshopId, fields: { purgedAt: NOW } }];
}

/** Facilitators stay, who answer for the record; everybody else goes, those who were put out too. */
export function leaves({ role, removed }: Pick<Member, 'role' | 'removed'>): boolean {
  return role !== 'facilitator' || removed;
}

/**
 * What is to be written, in the order in which it must be: begun again after an interruption, it plans what is left. The members
 * go last, for their ids are what everything else of theirs is found by. `marks` may be refused one by one, where a device has been
 * busy within the hour; all others are taken whole.
 */
export function planPurge(found: Personal): { readonly batches: Change[][]; readonly marks: Change[] } {
  const leaving = found.members.filter(leaves).map(({ id }) => id);
  const dropped = found.notes.filter(({ state }) => state === 'withdrawn' || state === 'hidden');
  const subjects = new Set(dropped.map(({ id }) => `notes/${id}`));
  const told = found.trail.filter(({ subject, from, to }) => subjects.has(subject) && (from !== '{}' || to !== '{}'));
  const parts: Change[][] = [
    found.keys.filter(({ open }) => open).flatMap(({ code }) => setInvitationOpen(code, false)),
    ...byRound(found.ballots),
    found.ratings.flatMap(({ id }) => remove('ratings', id)),
    found.attendance.flatMap(({ id }) => remove('attendance', id)),
    dropped.filter(({ text }) => text !== EMPTIED).flatMap(({ id }) => emptied(id)),
    told.map(({ id }) => ({ op: 'patch', in: 'trail', id, fields: { from: '{}', to: '{}' } })),
    leaving.flatMap((id) => remove('members', id)),
  ];
  return {
    batches: parts.flatMap(batched),
    marks: leaving.flatMap((id) => [...remove('attempts', id), ...remove('clocks', id)]),
  };
}

/** Batch by batch of one round: each round is looked up by the rules. */
function byRound(ballots: Personal['ballots']): Change[][] {
  const rounds = new Set(ballots.map(({ roundId }) => roundId));
  return [...rounds].map((round) =>
    ballots
      .filter(({ roundId }) => roundId === round)
      // The stub first: interrupted between the two, it is still found.
      .flatMap(({ userId, roll }) => [
        ...(roll ? remove('stubs', `${roll}/${userId}`) : []),
        ...remove('ballots', `${round}/${userId}`),
      ]),
  );
}

function remove(from: Removable, id: string): Change[] {
  return [{ op: 'remove', in: from, id }];
}

function emptied(id: NoteId): Change[] {
  return [{ op: 'patch', in: 'notes', id, fields: { text: EMPTIED, updatedAt: NOW } }];
}

export function batched(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [];
  for (let i = 0; i < changes.length; i += PURGE_BATCH) batches.push(changes.slice(i, i + PURGE_BATCH));
  return batches;
}

export type PurgeHindrance = 'open' | 'vote-open' | 'not-published';

/** Why persons can't be deleted yet; null when they can. Ballots go only when what they gave has been published. */
export function purgeHindrance(
  { status }: Pick<Workshop, 'status'>,
  rounds: readonly Pick<Round, 'open' | 'result'>[],
): PurgeHindrance | null {
  if (status !== 'closed') return 'open';
  if (rounds.some(({ open }) => open)) return 'vote-open';
  return rounds.some(({ result }) => result === null) ? 'not-published' : null;
}

export type Retention = 'unset' | 'kept' | 'near' | 'passed' | 'interrupted' | 'purged';

export function retentionOf(
  { deleteAfter, purgeAskedAt = null, purgedAt = null }: Pick<Workshop, 'deleteAfter' | 'purgeAskedAt' | 'purgedAt'>,
  now: Instant,
): Retention {
  if (purgedAt !== null) return 'purged';
  if (purgeAskedAt !== null) return 'interrupted';
  if (deleteAfter === null) return 'unset';
  return now >= deleteAfter ? 'passed' : now >= deleteAfter - NEAR_MS ? 'near' : 'kept';
}

/** A year after the day, which is when a programme has been adopted; organisers may say otherwise. ISO day; epoch milliseconds. */
export function usualEnd(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year + 1, month - 1, day).getTime();
}
