// Stopping the phone that wrote a proposal, without anybody learning whose it is: the one who asks is shown the proposal, never
// the person.

import { byAge } from './age';
import type { Change } from './change';
import type { UserId, WorkshopId } from './ids';
import { type Member, writes } from './member';
import { type Note, noteIdOf } from './note';

type Written = Pick<Note, 'id' | 'slot'>;

/** Null where no member can have written it, as with what came from an archive. */
export function authorOf<M extends Pick<Member, 'id'>>(
  workshopId: WorkshopId,
  { id, slot }: Written,
  members: readonly M[],
): M | null {
  return members.find((member) => noteIdOf(workshopId, member.id, slot) === id) ?? null;
}

/** Can its author be muted? What a facilitator has taken in for somebody else tells nothing of its author. */
export function isMutable(author: Pick<Member, 'role'> | null): author is Member {
  return author !== null && writes(author.role);
}

export function muteMember(userId: UserId, muted: boolean): Change[] {
  return [{ op: 'patch', in: 'members', id: userId, fields: { muted } }];
}

/** Somebody who can't write at present, told apart by a text of theirs alone. */
export interface Muted {
  readonly id: UserId;
  /** Their newest words; null when they have written none. */
  readonly text: string | null;
}

export function mutedAmong(
  workshopId: WorkshopId,
  members: readonly Member[],
  notes: readonly Note[],
): readonly Muted[] {
  return members
    .filter(({ muted, removed }) => muted && !removed)
    .map(({ id }) => {
      const theirs = notes.filter((note) => noteIdOf(workshopId, id, note.slot) === note.id);
      const newest = theirs.reduce<Note | null>((last, note) => (last && byAge(last, note) > 0 ? last : note), null);
      return { id, text: newest?.text ?? null };
    });
}
