// Where everything lies. Invariant: a note is in exactly one place; a place that doesn't exist means the pool.

import type { Change } from './change';
import { NOW } from './change';
import { type Commitment, reorderCommitment, startCommitment } from './commitment';
import type { CommitmentId, NoteId } from './ids';
import type { Note } from './note';
import { byRank, rankBetween, ranksAt } from './rank';

/** A commitment, or the pool of proposals that are in none. */
export type Place = CommitmentId | 'pool';

export interface Board {
  /** In order; those set aside are left out. */
  readonly commitments: readonly Commitment[];
  /** Every place, the pool first; each with its shown notes in order. */
  readonly notes: ReadonlyMap<Place, readonly Note[]>;
}

/** Notes that are hidden or withdrawn are on no board. */
export function boardOf(notes: readonly Note[], commitments: readonly Commitment[]): Board {
  const live = commitments.filter(({ state }) => state !== 'set-aside').sort(byRank);
  const places = new Map<Place, Note[]>([['pool', []], ...live.map(({ id }): [Place, Note[]] => [id, []])]);
  for (const note of [...notes].sort(byRank)) {
    if (note.state === 'shown') places.get(placeOf(note, places))?.push(note);
  }
  return { commitments: live, notes: places };
}

function placeOf(note: Note, places: ReadonlyMap<Place, unknown>): Place {
  return note.commitmentId && places.has(note.commitmentId) ? note.commitmentId : 'pool';
}

export function notesIn(board: Board, place: Place): readonly Note[] {
  return board.notes.get(place) ?? [];
}

/** The place a note lies in; null when it is on no board. */
export function whereIs(board: Board, noteId: NoteId): Place | null {
  for (const [place, notes] of board.notes) if (notes.some(({ id }) => id === noteId)) return place;
  return null;
}

/**
 * Puts notes, in the order given, at `index` among the notes of `place` that are not being moved ('end' for last).
 * Notes this board doesn't have are left out; a note dropped where it already is changes nothing.
 */
export function moveNotes(board: Board, noteIds: readonly NoteId[], place: Place, index: number | 'end'): Change[] {
  const all = new Map([...board.notes.values()].flat().map((note) => [note.id, note]));
  const moved = noteIds.flatMap((id) => all.get(id) ?? []);
  const staying = notesIn(board, place).filter(({ id }) => !noteIds.includes(id));
  const at = index === 'end' ? staying.length : Math.max(0, Math.min(index, staying.length));
  if (isAlreadyThere(notesIn(board, place), moved, at)) return [];
  const ranks = ranksAt(staying, at, moved.length);
  return moved.map((note, i) => ({
    op: 'patch',
    in: 'notes',
    id: note.id,
    fields: {
      commitmentId: place === 'pool' ? null : place,
      stackId: null,
      rank: ranks[i] ?? note.rank,
      updatedAt: NOW,
    },
  }));
}

function isAlreadyThere(notes: readonly Note[], moved: readonly Note[], at: number): boolean {
  return moved.length > 0 && moved.every((note, i) => notes[at + i]?.id === note.id);
}

/** A new commitment, the last of its board, with these notes in it. */
export function startCommitmentFrom(
  board: Board,
  id: CommitmentId,
  card: Pick<Commitment, 'axisId' | 'tableId' | 'title'>,
  noteIds: readonly NoteId[],
): Change[] {
  const rank = rankBetween(board.commitments.at(-1)?.rank ?? null, null);
  return [...startCommitment(id, { ...card, rank }), ...moveNotes(board, noteIds, id, 'end')];
}

/** One step earlier (-1) or later (1) among the commitments; nothing at the edge. */
export function stepCommitment(board: Board, id: CommitmentId, by: -1 | 1): Change[] {
  const at = board.commitments.findIndex((commitment) => commitment.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= board.commitments.length) return [];
  const staying = board.commitments.filter((commitment) => commitment.id !== id);
  return ranksAt(staying, to).flatMap((rank) => reorderCommitment(id, rank));
}
