// Where things are shown, whatever the latest snapshot says: a held one stays where it was picked up, a dropped one where it
// was dropped until a snapshot shows it there. Otherwise cards would jump from under a finger, or flicker after the drop.

import { type Board, notesIn, stackIn, type Thing } from '@/domain/board';
import type { Change } from '@/domain/change';
import type { NoteId, StackId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import type { Stack } from '@/domain/stack';

export type Pin = Pick<Note, 'commitmentId' | 'stackId' | 'rank'>;

export interface Pins {
  readonly notes: ReadonlyMap<NoteId, Pin>;
  /** Of a stack only its rank is pinned; one that is not known yet is shown as it was planned. */
  readonly stacks: ReadonlyMap<StackId, Stack>;
}

export const noPins: Pins = { notes: new Map(), stacks: new Map() };

export function pinsAt({ stack, notes }: Thing): Pins {
  return {
    notes: new Map(notes.map((note) => [note.id, pinAt(note)])),
    stacks: new Map(stack ? [[stack.id, stack]] : []),
  };
}

function pinAt({ commitmentId, stackId, rank }: Note): Pin {
  return { commitmentId, stackId, rank };
}

/** The places that planned moves give to what is on this board; changes of anything else are left out. */
export function pinsOf(changes: readonly Change[], board: Board): Pins {
  const notes = [...board.notes.keys()].flatMap((place) => notesIn(board, place));
  const pins = { notes: new Map<NoteId, Pin>(), stacks: new Map<StackId, Stack>() };
  for (const change of changes) {
    if (change.in === 'notes' && change.op === 'patch') {
      const note = notes.find(({ id }) => id === change.id);
      if (note) pins.notes.set(note.id, { ...pinAt(note), ...placeIn(change.fields) });
    }
    if (change.in === 'stacks') {
      // A document's name is the id of what it holds.
      const id = change.id as StackId;
      const known = stackIn(board, id)?.stack;
      const { rank } = change.op === 'put' ? change.value : change.fields;
      if (change.op === 'put') pins.stacks.set(id, { ...change.value, id });
      else if (known && rank !== undefined) pins.stacks.set(id, { ...known, rank });
    }
  }
  return pins;
}

function placeIn({ commitmentId, stackId, rank }: Partial<Pin>): Partial<Pin> {
  return {
    ...(commitmentId !== undefined && { commitmentId }),
    ...(stackId !== undefined && { stackId }),
    ...(rank !== undefined && { rank }),
  };
}

/** Notes that are where their pin says stay the very objects they were, and the list itself if all of them are. */
export function withPins(notes: readonly Note[], { notes: pins }: Pins): readonly Note[] {
  if (!notes.some((note) => isElsewhere(note, pins.get(note.id)))) return notes;
  return notes.map((note) => {
    const pin = pins.get(note.id);
    return pin && isElsewhere(note, pin) ? { ...note, ...pin } : note;
  });
}

/** The same for stacks. */
export function withStackPins(stacks: readonly Stack[], { stacks: pins }: Pins): readonly Stack[] {
  const planned = [...pins.values()].filter(({ id }) => !stacks.some((stack) => stack.id === id));
  if (planned.length === 0 && !stacks.some((stack) => isReordered(stack, pins.get(stack.id)))) return stacks;
  return [...stacks.map((stack) => ({ ...stack, rank: pins.get(stack.id)?.rank ?? stack.rank })), ...planned];
}

/** The pins of what these snapshots show elsewhere. */
export function stillNeeded(pins: Pins, notes: readonly Note[], stacks: readonly Stack[]): Pins {
  const elsewhere = [...pins.notes].filter(([id, pin]) =>
    notes.some((note) => note.id === id && isElsewhere(note, pin)),
  );
  const unordered = [...pins.stacks].filter(([id, pin]) => {
    const stack = stacks.find((each) => each.id === id);
    return !stack || isReordered(stack, pin);
  });
  if (elsewhere.length === pins.notes.size && unordered.length === pins.stacks.size) return pins;
  return { notes: new Map(elsewhere), stacks: new Map(unordered) };
}

/** Both; what is held stays where it was picked up even if it was dropped just before. */
export function joinedPins(dropped: Pins, held: Pins): Pins {
  return {
    notes: new Map([...dropped.notes, ...held.notes]),
    stacks: new Map([...dropped.stacks, ...held.stacks]),
  };
}

export function arePins({ notes, stacks }: Pins): boolean {
  return notes.size > 0 || stacks.size > 0;
}

function isElsewhere(note: Note, pin: Pin | undefined): boolean {
  if (!pin) return false;
  return note.commitmentId !== pin.commitmentId || note.stackId !== pin.stackId || note.rank !== pin.rank;
}

function isReordered(stack: Stack, pin: Stack | undefined): boolean {
  return pin !== undefined && pin.rank !== stack.rank;
}
