import { sha256Hex } from '@/lib/sha256';
import type { Outcome } from './answer';
import type { Change } from './change';
import { NOW } from './change';
import type { AxisId, CommitmentId, Instant, NoteId, Rank, StackId, TableId, UserId, WorkshopId } from './ids';
import type { Category, Role } from './member';
import { rankBetween } from './rank';
import type { Settings } from './workshop';

/** How a proposal came in: typed by its author, spoken, on paper, or from a file of what had been collected before. */
export const origins = ['phone', 'oral', 'paper', 'imported'] as const;

/** A proposal. Who wrote it stands nowhere in it: only its author's device can compute its id. */
export interface Note {
  readonly id: NoteId;
  readonly axisId: AxisId;
  readonly tableId: TableId;
  readonly text: string;
  readonly slot: number;
  readonly origin: (typeof origins)[number];
  readonly category: Category | null;
  readonly commitmentId: CommitmentId | null;
  readonly stackId: StackId | null;
  readonly rank: Rank;
  /** `held`: nobody but its author and facilitators reads it until one of them lets it pass. */
  readonly state: 'shown' | 'held' | 'hidden' | 'withdrawn';
  /** A facilitator has let these very words pass; without it they may be kept from room screens. */
  readonly cleared: boolean;
  /** Its table may read it: written where nothing is private, or revealed since. */
  readonly revealed: boolean;
  /** Written after the phase had moved on and taken in by a facilitator. */
  readonly late: boolean;
  readonly answer: Answer | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** True while the server hasn't confirmed this device's latest change of it. Not kept in the document. */
  readonly pending: boolean;
}

export interface Answer {
  readonly outcome: Outcome;
  readonly text: string;
  readonly at: Instant;
}

/** How many notes one person can have in a workshop: the slots that the rules accept of a role. */
export function slotsOf(role: Role): number {
  return { participant: 40, rapporteur: 400, facilitator: 4000, observer: 0, screen: 0 }[role];
}

/** The only id under which this person may create a note in this slot: proof of authorship without a name. */
export function noteIdOf(workshopId: WorkshopId, userId: UserId, slot: number): NoteId {
  return sha256Hex(`${workshopId}:${userId}:${slot}`) as NoteId;
}

/** A slot not used yet, drawn at random so that ids tell nothing of the order; null when all are used. */
export function freeSlot(role: Role, used: ReadonlySet<number>, draw: (below: number) => number): number | null {
  const free = Array.from({ length: slotsOf(role) }, (_, slot) => slot).filter((slot) => !used.has(slot));
  return free.length === 0 ? null : (free[draw(free.length)] ?? null);
}

/** The slots that this person's notes take among `notes`: whose they are, only their author's device can find out. */
export function usedSlots(workshopId: WorkshopId, userId: UserId, notes: readonly Note[]): ReadonlySet<number> {
  const mine = notes.filter(({ id, slot }) => noteIdOf(workshopId, userId, slot) === id);
  return new Set(mine.map(({ slot }) => slot));
}

export interface Draft {
  readonly slot: number;
  readonly text: string;
  readonly axisId: AxisId;
  readonly tableId: TableId;
  readonly origin: Note['origin'];
  readonly category: Category | null;
}

type Moderation = Settings['moderation'];

/** How new words are received: what facilitators read first, and whether words are kept from the table until the reveal. */
export interface Reception {
  readonly moderation?: Moderation;
  readonly sealed?: boolean;
  /** A facilitator writes, or has read it. */
  readonly cleared?: boolean;
}

/** What becomes of words that no facilitator has read yet. */
function unreadState(moderation: Moderation): 'shown' | 'held' {
  return moderation === 'all' ? 'held' : 'shown';
}

/** `after`: the rank of the author's last note, or null. `late`: taken in by a facilitator after its phase. `read`: one has read it. */
export function proposeNote(
  id: NoteId,
  draft: Draft,
  after: Rank | null,
  {
    late = false,
    read = late,
    moderation = 'off',
    sealed = false,
  }: Reception & { late?: boolean; read?: boolean } = {},
): Change[] {
  const place = { commitmentId: null, stackId: null, rank: rankOfNext(id, after) };
  const state = read ? 'shown' : unreadState(moderation);
  const fresh = {
    state,
    cleared: read,
    revealed: !sealed,
    late,
    answer: null,
    createdAt: NOW,
    updatedAt: NOW,
  } as const;
  return [{ op: 'put', in: 'notes', id, value: { ...draft, ...place, ...fresh } }];
}

/**
 * After the author's last note, and apart from those that others write at the same moment: they know nothing of each other,
 * and between equal ranks nothing could be dropped. The same id gives the same rank, so that writing twice is harmless.
 */
export function rankOfNext(id: NoteId, after: Rank | null): Rank {
  // A key of fractional-indexing may go on with any letters and digits, if it does not end in 0.
  return `${rankBetween(after, null)}${id.replace(/[^0-9A-Za-z]/g, '').slice(0, 5)}V` as Rank;
}

/** Other words have been let pass by nobody yet, and written in private they are private again. */
export function rewordNote(
  { id, state, revealed = true }: Pick<Note, 'id' | 'state'> & Partial<Pick<Note, 'revealed'>>,
  text: string,
  { moderation = 'off', sealed = false }: Reception = {},
): Change[] {
  const next = state === 'hidden' || state === 'withdrawn' ? state : unreadState(moderation);
  const fields = { text, state: next, cleared: false, updatedAt: NOW, ...(sealed && revealed && { revealed: false }) };
  return [{ op: 'patch', in: 'notes', id, fields }];
}

/** By its author: withdrawn. By a facilitator: hidden and shown again. Never deleted. */
export function changeNoteState(id: NoteId, state: Note['state']): Change[] {
  return [{ op: 'patch', in: 'notes', id, fields: { state, updatedAt: NOW } }];
}

/** By its author, after withdrawing it: to everybody, or first to facilitators if they have not let it pass before. */
export function showNoteAgain({ id, cleared }: Pick<Note, 'id' | 'cleared'>, moderation: Moderation): Change[] {
  return changeNoteState(id, cleared ? 'shown' : unreadState(moderation));
}

/**
 * By a facilitator: these words may be read by everybody and stand on room screens. The words that were read go along: if
 * their author has changed them meanwhile, the rules refuse.
 */
export function letPass(notes: readonly Pick<Note, 'id' | 'text'>[]): Change[] {
  return notes.map(({ id, text }) => ({
    op: 'patch',
    in: 'notes',
    id,
    fields: { text, state: 'shown', cleared: true, updatedAt: NOW },
  }));
}

/** May a room screen show it? */
export function isForScreens({ state, cleared }: Pick<Note, 'state' | 'cleared'>, moderation: Moderation): boolean {
  return state === 'shown' && (moderation === 'off' || cleared);
}
