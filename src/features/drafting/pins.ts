// Where a note is shown, whatever the latest snapshot says: a held one stays where it was picked up, a dropped one where it
// was dropped until a snapshot shows it there. Otherwise cards would jump from under a finger, or flicker after the drop.

import type { Change } from '@/domain/change';
import type { CommitmentId, NoteId, Rank } from '@/domain/ids';
import type { Note } from '@/domain/note';

export interface Pin {
  readonly commitmentId: CommitmentId | null;
  readonly rank: Rank;
}

export type Pins = ReadonlyMap<NoteId, Pin>;

export const noPins: Pins = new Map();

export function pinAt({ commitmentId, rank }: Note): Pin {
  return { commitmentId, rank };
}

/** The places that planned moves give; changes of anything else are left out. */
export function pinsOf(changes: readonly Change[], notes: readonly Note[]): Pins {
  const pins = new Map<NoteId, Pin>();
  for (const change of changes) {
    const note = change.op === 'patch' && change.in === 'notes' && notes.find(({ id }) => id === change.id);
    if (note) pins.set(note.id, { ...pinAt(note), ...placeIn(change.fields) });
  }
  return pins;
}

function placeIn({ commitmentId, rank }: Partial<Pin>): Partial<Pin> {
  return { ...(commitmentId !== undefined && { commitmentId }), ...(rank !== undefined && { rank }) };
}

/** Notes that are where their pin says stay the very objects they were, and the list itself if all of them are. */
export function withPins(notes: readonly Note[], pins: Pins): readonly Note[] {
  if (stillNeeded(pins, notes).size === 0) return notes;
  return notes.map((note) => {
    const pin = pins.get(note.id);
    return pin && !isAt(note, pin) ? { ...note, ...pin } : note;
  });
}

/** The pins whose notes this snapshot shows elsewhere. */
export function stillNeeded(pins: Pins, notes: readonly Note[]): Pins {
  const needed = [...pins].filter(([id, pin]) => notes.some((note) => note.id === id && !isAt(note, pin)));
  return needed.length === pins.size ? pins : new Map(needed);
}

function isAt(note: Note, pin: Pin): boolean {
  return note.commitmentId === pin.commitmentId && note.rank === pin.rank;
}
