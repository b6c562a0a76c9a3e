// A workshop as one device knows it, or as the keeper has it: its documents by kind, read without the app's listeners.

import type { AttendanceLine } from '@/domain/attendance';
import type { Body } from '@/domain/body';
import type { Commitment } from '@/domain/commitment';
import type { LateNote } from '@/domain/late';
import type { Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import type { Rating } from '@/domain/rating';
import type { Ballot, Hands, Round } from '@/domain/round';
import type { Stack } from '@/domain/stack';
import type { TableState } from '@/domain/table-state';
import type { TrailEntry } from '@/domain/trail';
import type { Workshop } from '@/domain/workshop';
import type { Documents } from '@/gateway/memory/memory-store';

export interface Known {
  readonly workshop: Workshop;
  readonly members: readonly Member[];
  readonly tables: readonly TableState[];
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly stacks: readonly Stack[];
  readonly bodies: readonly Body[];
  readonly rounds: readonly Round[];
  /** By the round they were cast in. */
  readonly ballots: ReadonlyMap<string, readonly Ballot[]>;
  readonly hands: ReadonlyMap<string, readonly Hands[]>;
  readonly late: readonly LateNote[];
  readonly ratings: readonly Rating[];
  readonly attendance: readonly AttendanceLine[];
  readonly trail: readonly TrailEntry[];
}

const read = new WeakMap<Documents, Known>();

export function knownIn(documents: Documents): Known {
  const known = read.get(documents) ?? knownFresh(documents);
  read.set(documents, known);
  return known;
}

interface Entry {
  /** '' for what lies in no workshop. */
  readonly list: string;
  readonly entity: object;
}

/** Most documents are the same from one step to the next. */
const entries = new WeakMap<object, Entry>();

function entryOf(path: string, document: object): Entry {
  const [root, workshopId = '', collection, id, inner, innerId] = path.split('/');
  if (root !== 'workshops') return { list: '', entity: document };
  if (inner) return { list: `${inner} ${id}`, entity: { ...document, id: innerId } };
  if (!collection) return { list: 'workshops', entity: { ...document, id: workshopId } };
  const confirmed = collection === 'notes' || collection === 'rounds';
  return { list: collection, entity: { ...document, id, ...(confirmed && { pending: false }) } };
}

function knownFresh(documents: Documents): Known {
  const lists = new Map<string, object[]>();
  const add = (list: string, entity: object) => {
    const there = lists.get(list);
    if (there) there.push(entity);
    else lists.set(list, [entity]);
  };
  for (const [path, document] of documents) {
    const entry = entries.get(document) ?? entryOf(path, document);
    entries.set(document, entry);
    if (entry.list) add(entry.list, entry.entity);
  }
  // The keeper's documents are what was written; the oracle checks their shapes by the gateway's own schemas.
  const all = <T>(list: string) => (lists.get(list) ?? []) as unknown as readonly T[];
  const [workshop] = all<Workshop>('workshops');
  if (!workshop) throw new Error('no workshop');
  const rounds = all<Round>('rounds');
  const inRounds = <T>(inner: string) => new Map(rounds.map(({ id }) => [String(id), all<T>(`${inner} ${id}`)]));
  return {
    workshop,
    members: all('members'),
    tables: all('tables'),
    notes: all('notes'),
    commitments: all('commitments'),
    stacks: all('stacks'),
    bodies: all('bodies'),
    rounds,
    ballots: inRounds<Ballot>('ballots'),
    hands: inRounds<Hands>('hands'),
    late: all('late'),
    ratings: all('ratings'),
    attendance: all('attendance'),
    trail: all('trail'),
  };
}

/** What a table's members hear of it; nobody but facilitators hears of hidden notes. */
export function heardAt(known: Known, tableId: string | null) {
  const here = <T extends { readonly tableId: string }>(things: readonly T[]) =>
    things.filter((thing) => thing.tableId === tableId);
  return { notes: here(known.notes), commitments: here(known.commitments), stacks: here(known.stacks) };
}
