// Putting together what says the same, and taking it apart. Only where notes lie is written: a stack is what points to it, so
// every original stays what it was, and undoing brings a stack back as it was.

import { sha256Hex } from '@/lib/sha256';
import { type Board, moveNotes, notesOf, putNotes, type Thing } from './board';
import type { Change } from './change';
import type { NoteId, Rank, StackId } from './ids';
import type { Note } from './note';
import { rankBetween, ranksAt } from './rank';
import { renameStack, reorderStack, startStack } from './stack';

/**
 * Notes dropped on a stack, or on a note of the pool: with it they become a new stack where it lies. A whole stack dropped
 * keeps its name, and takes in the note on which it is dropped. Nothing where what they are dropped on is in no pool.
 */
export function stackNotes(board: Board, noteIds: readonly NoteId[], onto: NoteId | StackId): Change[] {
  const target = board.pool.find(({ id, notes }) => id === onto || notes.some((note) => note.id === onto));
  const dropped = notesOf(board, noteIds).filter(({ id }) => !target?.notes.some((note) => note.id === id));
  if (!target || dropped.length === 0) return [];
  const carried = board.pool.find(({ stack, notes }) => stack && isAmong(notes, dropped));
  if (target.stack) {
    const title = target.stack.title || carried?.stack?.title;
    return [...(title && !target.stack.title ? renameStack(target.id, title) : []), ...joined(target, dropped)];
  }
  if (carried?.stack) {
    const others = dropped.filter((note) => !carried.notes.includes(note));
    return [...reorderStack(carried.id, target.rank), ...joined(carried, [...target.notes, ...others])];
  }
  return newStack(board, [...target.notes, ...dropped], target.rank);
}

/**
 * Selected notes become one stack: the first one with a name among them, else the first stack, else a new one where the first
 * note lies. A note that lies in a stack stands for the whole of it. Those in commitments leave them.
 */
export function groupNotes(board: Board, noteIds: readonly NoteId[]): Change[] {
  const things = board.pool.filter(({ notes }) => notes.some(({ id }) => noteIds.includes(id)));
  const pooled = things.flatMap(({ notes }) => notes);
  const all = [...pooled, ...notesOf(board, noteIds).filter((note) => !pooled.includes(note))];
  const onto = things.find(({ stack }) => stack?.title) ?? things.find(({ stack }) => stack) ?? things[0];
  if (all.length < 2) return [];
  if (!onto) return newStack(board, all, rankBetween(board.pool.at(-1)?.rank ?? null, null));
  const ids = all.map(({ id }) => id);
  return stackNotes(board, ids, onto.id);
}

/** Back into the pool, right after the stack in which they lie: of one stack, that of the first of them. */
export function unstack(board: Board, noteIds: readonly NoteId[]): Change[] {
  const at = board.pool.findIndex(({ stack, notes }) => stack && notes.some(({ id }) => noteIds.includes(id)));
  const out = (board.pool[at]?.notes ?? []).filter(({ id }) => noteIds.includes(id)).map(({ id }) => id);
  return out.length === 0 ? [] : moveNotes(board, out, 'pool', at + 1);
}

/** A whole stack at `index` among what else lies in the pool. */
export function moveStack(board: Board, id: StackId, index: number | 'end'): Change[] {
  const staying = board.pool.filter((thing) => thing.id !== id);
  if (staying.length === board.pool.length) return [];
  const at = index === 'end' ? staying.length : Math.max(0, Math.min(index, staying.length));
  if (board.pool[at]?.id === id) return [];
  return ranksAt(staying, at).flatMap((rank) => reorderStack(id, rank));
}

function isAmong(notes: readonly Note[], others: readonly Note[]): boolean {
  return notes.every((note) => others.includes(note));
}

function joined({ stack, notes }: Thing, newcomers: readonly Note[]): Change[] {
  const into = { commitmentId: null, stackId: stack?.id ?? null };
  return putNotes(newcomers, into, ranksAt(notes, notes.length, newcomers.length));
}

function newStack(board: Board, notes: readonly Note[], rank: Rank): Change[] {
  const [first, ...others] = notes;
  if (!first) return [];
  const id = freshStackId(board, first);
  const { axisId, tableId } = first;
  const ranks = [first.rank, ...ranksAt([first], 1, others.length)];
  return [
    ...startStack(id, { axisId, tableId, title: '', rank }),
    ...putNotes(notes, { commitmentId: null, stackId: id }, ranks),
  ];
}

/**
 * Follows from the note that others are dropped on: two phones that drop on it at once start one and the same stack. Not one
 * to which a note still points, or that note would be drawn in.
 */
function freshStackId(board: Board, { id, axisId, tableId }: Note): StackId {
  const taken = new Set([...board.notes.values()].flat().map(({ stackId }) => stackId));
  for (let n = 0; ; n++) {
    // A name that nothing else has, as `Brand` asks of whoever makes one.
    const name = sha256Hex([axisId, tableId, id, n].join(':')).slice(0, 24) as StackId;
    if (!taken.has(name)) return name;
  }
}
