// What was written in private is sealed note by note: a table's readers then need no look at the workshop, which would cost one
// paid read for each of them at each change. Revealing opens the notes themselves.

import type { Change, Fields } from './change';
import { NOW } from './change';
import type { NoteId } from './ids';
import type { Note } from './note';

/** A batch takes 500 changes, and those of a change of phase come along. */
const AT_ONCE = 400;

/** Whatever their state, for what is hidden now may be shown again. More than fit in a batch are left for the next. */
export function sealedAmong(notes: readonly Pick<Note, 'id' | 'revealed'>[]): readonly NoteId[] {
  return notes
    .filter(({ revealed }) => !revealed)
    .map(({ id }) => id)
    .slice(0, AT_ONCE);
}

export function revealNotes(ids: readonly NoteId[], revealed = true): Change[] {
  return ids.map((id) => ({ op: 'patch', in: 'notes', id, fields: { revealed, updatedAt: NOW } }));
}

/** Told by the workshop's own entry: three hundred proposals revealed at once are one event. */
export function isRevealOnly(fields: Fields<Omit<Note, 'id' | 'pending'>>): boolean {
  return 'revealed' in fields && Object.keys(fields).every((field) => field === 'revealed' || field === 'updatedAt');
}
