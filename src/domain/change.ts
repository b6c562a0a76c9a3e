// What a command does, as data: planned by pure functions, written by the gateway in one batch, undone by its inverse.
// No command talks to a database, and nothing here knows which database there is.

import type { AnswerTemplate } from './answer-template';
import type { AttendanceLine } from './attendance';
import type { Body, BodyUpdate } from './body';
import type { Commitment } from './commitment';
import type { Finish } from './finish';
import type { Invitation, Key } from './invitation';
import type { LateNote } from './late';
import type { Member } from './member';
import type { Note } from './note';
import type { Pairing } from './pairing';
import type { Rating } from './rating';
import type { Ballot, Hands, Round, Turnout } from './round';
import type { Screen } from './screen';
import type { Stack } from './stack';
import type { Sums } from './sums';
import type { TableState } from './table-state';
import type { Roll, Stub, Ticket } from './ticket';
import type { TrailEntry } from './trail';
import type { Workshop } from './workshop';

/** Stands for the server's time; the gateway puts it in. */
export const NOW = { serverTime: true } as const;
export type Now = typeof NOW;

/** A document's fields before they are written: times may be left to the server. */
export type Written<T> = { readonly [Field in keyof T]: WrittenField<T[Field]> };

// Branded strings count as objects to the compiler, so strings come first.
type WrittenField<F> = number extends F
  ? F | Now
  : F extends string | readonly unknown[]
    ? F
    : F extends object
      ? Written<F>
      : F;

interface Kept {
  workshops: Omit<Workshop, 'id'>;
  invitations: Omit<Invitation, 'code'>;
  keys: Omit<Key, 'code'>;
  members: Omit<Member, 'id'>;
  tables: Omit<TableState, 'id'>;
  screens: Omit<Screen, 'id'>;
  notes: Omit<Note, 'id' | 'pending'>;
  stacks: Omit<Stack, 'id'>;
  commitments: Omit<Commitment, 'id'>;
  bodies: Omit<Body, 'id'>;
  /** These lie in a body and are named with it: `commitment/update`. */
  updates: Omit<BodyUpdate, 'id' | 'pending'>;
  rounds: Omit<Round, 'id' | 'pending'>;
  /** These two lie in a round and are named with it: `round/person`, `round/table`. */
  ballots: Omit<Ballot, 'id' | 'pending'>;
  hands: Omit<Hands, 'id'>;
  rolls: Omit<Roll, 'id'>;
  /** These two lie in a roll and are named with it: `roll/hash`, `roll/person`. */
  tickets: Omit<Ticket, 'id'>;
  stubs: Omit<Stub, 'id'>;
  turnouts: Omit<Turnout, 'id'>;
  ratings: Omit<Rating, 'id'>;
  pairings: Omit<Pairing, 'code'>;
  attendance: Omit<AttendanceLine, 'id'>;
  late: Omit<LateNote, 'id'>;
  sums: Omit<Sums, 'id'>;
  templates: Omit<AnswerTemplate, 'id'>;
  finishes: Omit<Finish, 'id'>;
  trail: Omit<TrailEntry, 'id'>;
}

export type Collection = keyof Kept;
/** What is really deleted: a line of the attendance sheet by its person, and persons when a workshop is purged. */
export type Removable = 'attendance' | 'members' | 'ballots' | 'stubs' | 'ratings' | Marks;
/** A device's own marks at the root, which no command writes: its last guess of a code, its last look at the clock. */
type Marks = 'attempts' | 'clocks';
/** Everywhere a change may happen. */
export type Place = Collection | Marks;
export type DocumentIn<In extends Collection> = Kept[In];

/**
 * `put` writes a whole document, `patch` some of its fields. A field named with dots (`stage.phase`) is a field within a
 * field. Hiding and setting aside are patches; `remove` is for what may go without a trace, and for nothing of the board.
 */
export type Change =
  | {
      [In in Collection]:
        | { readonly op: 'put'; readonly in: In; readonly id: string; readonly value: Written<Kept[In]> }
        | { readonly op: 'patch'; readonly in: In; readonly id: string; readonly fields: Fields<Kept[In]> };
    }[Collection]
  | { readonly op: 'remove'; readonly in: Removable; readonly id: string };

export type Patch = Extract<Change, { op: 'patch' }>;

/** Some fields of a document, or some fields of one of its maps under a dotted name. */
export type Fields<T> = Partial<Written<T>> & {
  readonly [Path in DottedPath<T>]?: unknown;
};

type DottedPath<T> = {
  [Field in keyof T & string]: T[Field] extends readonly unknown[]
    ? never
    : T[Field] extends object
      ? `${Field}.${keyof T[Field] & string}`
      : never;
}[keyof T & string];

/** A patch of one of these makes it where there is none: two people may fill in an empty form at once. */
export function isMadeByPatch(collection: Collection): boolean {
  return collection === 'bodies';
}

/** Looks up what stood in a document before a change; undefined where this device doesn't know it. */
export type Before = (change: Patch) => object | undefined;

/**
 * The changes that put back what `changes` overwrote, last first. Times go to the server's clock again, and a `put` has no
 * inverse here: what was created is hidden or set aside by its own command. What was removed is gone.
 */
export function inverseOf(changes: readonly Change[], before: Before): Change[] {
  return changes
    .flatMap((change) => {
      if (change.op !== 'patch') return [];
      const document = before(change) ?? (isMadeByPatch(change.in) ? {} : undefined);
      if (!document) return [];
      const fields = Object.fromEntries(
        Object.entries(change.fields).map(([path, value]) => [path, isNow(value) ? NOW : valueAt(document, path)]),
      );
      // The same collection and the same field names as the change it undoes, so it is a change as well.
      return [{ ...change, fields } as Change];
    })
    .reverse();
}

export function isNow(value: unknown): value is Now {
  return typeof value === 'object' && value !== null && 'serverTime' in value;
}

/** The value under a dotted path; undefined where there is none. */
export function valueAt(document: object, path: string): unknown {
  return path.split('.').reduce<unknown>(
    // Each step goes into what is known to be an object; the key may be absent.
    (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined),
    document,
  );
}
