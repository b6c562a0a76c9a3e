// What became of somebody's proposals, to be looked up later without an account: a private link names the person and the slots
// of their notes, and from these the ids are reckoned, which nobody else can guess.

import type { Outcome } from './answer';
import type { CommitmentId, NoteId, UserId, WorkshopId } from './ids';
import { type Note, noteIdOf } from './note';

export interface FateKey {
  readonly userId: UserId;
  readonly slots: readonly number[];
}

/** The path of the private link. What is private stands behind `#`, where no server and no log sees it. */
export function fatePath(workshopId: WorkshopId, { userId, slots }: FateKey): string {
  return `/w/${workshopId}/fates#${[userId, ...[...slots].sort((a, b) => a - b)].join('.')}`;
}

/** What stands behind the `#`; null when it is not such a link, or not whole. */
export function fateKeyIn(hash: string): FateKey | null {
  const [userId = '', ...slots] = hash.replace(/^#/, '').split('.');
  if (!/^[A-Za-z0-9_-]{1,128}$/.test(userId) || slots.length === 0 || slots.length > 400) return null;
  if (!slots.every((slot) => /^\d{1,3}$/.test(slot))) return null;
  return { userId: userId as UserId, slots: [...new Set(slots.map(Number))] };
}

export function notesOf(workshopId: WorkshopId, { userId, slots }: FateKey): readonly NoteId[] {
  return slots.map((slot) => noteIdOf(workshopId, userId, slot));
}

export type Fate = 'answered' | 'in-commitment' | 'open';

/** `known`: the commitments that stand; a note in one that was set aside is open again. */
export function fateOf(
  { answer, commitmentId }: Pick<Note, 'answer' | 'commitmentId'>,
  known: ReadonlySet<CommitmentId>,
): Fate {
  if (answer) return 'answered';
  return commitmentId && known.has(commitmentId) ? 'in-commitment' : 'open';
}

/** A proposal's fate with all that is told of it. */
export interface ToldFate {
  readonly fate: Fate;
  /** Null without an answer. */
  readonly outcome: Outcome | null;
  /** '' without one. */
  readonly sentence: string;
  /** The commitment in which it lies, if that one stands: told besides the answer. */
  readonly commitmentId: CommitmentId | null;
}

/** What became of it, as phones, the desk and exports tell it. `known`: as for `fateOf`. */
export function toldFateOf(note: Pick<Note, 'answer' | 'commitmentId'>, known: ReadonlySet<CommitmentId>): ToldFate {
  const { answer, commitmentId } = note;
  return {
    fate: fateOf(note, known),
    outcome: answer?.outcome ?? null,
    sentence: answer?.text ?? '',
    commitmentId: commitmentId && known.has(commitmentId) ? commitmentId : null,
  };
}
