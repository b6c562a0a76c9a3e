// Where everything lies. Invariant: a note is in exactly one place; a place that doesn't exist means the pool, and a stack of
// fewer than two doesn't exist.

import type { Change } from './change';
import { NOW } from './change';
import { type Commitment, reorderCommitment, startCommitment } from './commitment';
import type { CommitmentId, NoteId, Rank, StackId } from './ids';
import type { Note } from './note';
import { byRank, rankBetween, ranksAt } from './rank';
import type { Stack } from './stack';

/** A commitment, a stack, or the pool of proposals that are in neither. */
export type Place = CommitmentId | StackId | 'pool';

/** What lies in a list: a proposal by itself or, in the pool only, a stack of several. */
export type Thing =
  | { readonly id: NoteId; readonly rank: Rank; readonly stack: null; readonly notes: readonly [Note] }
  | { readonly id: StackId; readonly rank: Rank; readonly stack: Stack; readonly notes: readonly Note[] };

export interface Board {
  /** In order; those set aside are left out. */
  readonly commitments: readonly Commitment[];
  /** Proposals by themselves and stacks, in one order. */
  readonly pool: readonly Thing[];
  /** Every place, the pool first, then the stacks; each with its own shown notes in order. */
  readonly notes: ReadonlyMap<Place, readonly Note[]>;
}

/** Notes that are hidden or withdrawn are on no board. */
export function boardOf(
  notes: readonly Note[],
  commitments: readonly Commitment[],
  stacks: readonly Stack[] = [],
): Board {
  const live = commitments.filter(({ state }) => state !== 'set-aside').sort(byRank);
  const places = new Map<Place, Note[]>([...live, ...stacks].map(({ id }) => [id, []]));
  const loose: Thing[] = [];
  for (const note of notes.filter(({ state }) => state === 'shown').sort(byRank)) {
    const place = note.commitmentId && places.has(note.commitmentId) ? note.commitmentId : note.stackId;
    const list = place && places.get(place);
    if (list) list.push(note);
    else loose.push(thingOf(note));
  }
  const stacked = stacks.flatMap((stack) => stackedOf(stack, places.get(stack.id) ?? []));
  const pool = [...loose, ...stacked].sort(byRank);
  const full = pool.flatMap(({ stack, notes: held }) => (stack ? [[stack.id, held] as const] : []));
  return {
    commitments: live,
    pool,
    notes: new Map<Place, readonly Note[]>([
      ['pool', pool.flatMap(({ stack, notes: held }) => (stack ? [] : held))],
      ...full,
      ...live.map(({ id }) => [id, places.get(id) ?? []] as const),
    ]),
  };
}

/** The one that is left of a stack lies where the stack lay, and nobody needs to clear up. */
function stackedOf(stack: Stack, notes: readonly Note[]): Thing[] {
  const [first, second] = notes;
  if (first && second) return [{ id: stack.id, rank: stack.rank, stack, notes }];
  return first ? [thingOf(first, stack.rank)] : [];
}

function thingOf(note: Note, rank = note.rank): Thing {
  return { id: note.id, rank, stack: null, notes: [note] };
}

export function notesIn(board: Board, place: Place): readonly Note[] {
  return board.notes.get(place) ?? [];
}

/** What lies in a place, in order: in the pool stacks among proposals, elsewhere proposals only. */
export function thingsIn(board: Board, place: Place): readonly Thing[] {
  return place === 'pool' ? board.pool : notesIn(board, place).map((note) => thingOf(note));
}

/** The proposals that are in no commitment, those in stacks among them. */
export function unplacedIn(board: Board): readonly Note[] {
  return board.pool.flatMap(({ notes }) => notes);
}

/** Null for a place that is no stack, or none any more. */
export function stackIn(board: Board, place: Place): Extract<Thing, { stack: Stack }> | null {
  for (const thing of board.pool) if (thing.stack && thing.id === place) return thing;
  return null;
}

/** The place a note lies in; null when it is on no board. */
export function whereIs(board: Board, noteId: NoteId): Place | null {
  for (const [place, notes] of board.notes) if (notes.some(({ id }) => id === noteId)) return place;
  return null;
}

/** The notes of these ids that are on the board, in the order of the ids. */
export function notesOf(board: Board, noteIds: readonly NoteId[]): readonly Note[] {
  const all = new Map([...board.notes.values()].flat().map((note) => [note.id, note]));
  return noteIds.flatMap((id) => all.get(id) ?? []);
}

/**
 * Puts notes, in the order given, at `index` among what lies in `place` and is not being moved ('end' for last). Notes this
 * board doesn't have are left out; a note dropped where it already is changes nothing.
 */
export function moveNotes(board: Board, noteIds: readonly NoteId[], place: Place, index: number | 'end'): Change[] {
  const moved = notesOf(board, noteIds);
  const lying = thingsIn(board, place);
  const staying = lying.filter(({ stack, id }) => stack || !noteIds.includes(id));
  const at = index === 'end' ? staying.length : Math.max(0, Math.min(index, staying.length));
  if (isAlreadyThere(lying, moved, at)) return [];
  const commitment = board.commitments.find(({ id }) => id === place);
  const into = { commitmentId: commitment?.id ?? null, stackId: stackIn(board, place)?.id ?? null };
  return putNotes(moved, into, ranksAt(staying, at, moved.length));
}

function isAlreadyThere(lying: readonly Thing[], moved: readonly Note[], at: number): boolean {
  return moved.length > 0 && moved.every((note, i) => lying[at + i]?.id === note.id);
}

/** Writes of each note where it lies and nothing else. A note is in a commitment or in a stack, never in both. */
export function putNotes(
  notes: readonly Note[],
  into: Pick<Note, 'commitmentId' | 'stackId'>,
  ranks: readonly Rank[],
): Change[] {
  return notes.map((note, i) => ({
    op: 'patch',
    in: 'notes',
    id: note.id,
    fields: { ...into, rank: ranks[i] ?? note.rank, updatedAt: NOW },
  }));
}

/** A new commitment, the last of its board, with these notes in it. */
export function startCommitmentFrom(
  board: Board,
  id: CommitmentId,
  card: Pick<Commitment, 'axisId' | 'tableId' | 'title'>,
  noteIds: readonly NoteId[],
): Change[] {
  const rank = rankBetween(board.commitments.at(-1)?.rank ?? null, null);
  const notes = notesOf(board, noteIds);
  return [
    ...startCommitment(id, { ...card, rank }),
    ...putNotes(notes, { commitmentId: id, stackId: null }, ranksAt([], 0, notes.length)),
  ];
}

/** One step earlier (-1) or later (1) among the commitments; nothing at the edge. */
export function stepCommitment(board: Board, id: CommitmentId, by: -1 | 1): Change[] {
  const at = board.commitments.findIndex((commitment) => commitment.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= board.commitments.length) return [];
  const staying = board.commitments.filter((commitment) => commitment.id !== id);
  return ranksAt(staying, to).flatMap((rank) => reorderCommitment(id, rank));
}
