// What was typed, kept on this device before it is handed to the database client and until a snapshot of the server shows
// it: the client loses refused and unsent writes without a word. Synchronous storage, so that nothing comes in between.

import type { UseBoundStore } from 'zustand';
import { create, type StoreApi } from 'zustand';
import type { NoteId, Rank, UserId, WorkshopId } from '@/domain/ids';
import type { Draft } from '@/domain/note';
import { keep, kept } from '@/lib/storage';

export interface Unconfirmed extends Draft {
  readonly noteId: NoteId;
  /** The server said no; the owner decides what becomes of it. */
  readonly refused: boolean;
  /** It lies in the facilitators' late box. */
  readonly sentLate: boolean;
  /** By this device's clock. */
  readonly at: number;
  /** Which of one's own it came after when it was first handed over: handed over again it must be the very same note. */
  readonly after?: Rank | null;
}

interface Kept {
  /** Slots this person has used, so that a new note never takes one of them. */
  readonly slots: readonly number[];
  readonly unconfirmed: Readonly<Record<string, Unconfirmed>>;
}

export interface Outbox extends Kept {
  readonly put: (entry: Unconfirmed) => void;
  readonly mark: (noteId: NoteId, marks: Partial<Pick<Unconfirmed, 'refused' | 'sentLate'>>) => void;
  readonly drop: (noteId: NoteId) => void;
}

type OutboxStore = UseBoundStore<StoreApi<Outbox>>;

const stores = new Map<string, OutboxStore>();

/** One outbox for each person in each workshop; practice and real workshops never share one. */
export function outboxOf(keeper: string, workshopId: WorkshopId, userId: UserId): OutboxStore {
  const name = `warsha.outbox.${keeper}.${workshopId}.${userId}`;
  const known = stores.get(name);
  if (known) return known;
  const store = createOutbox(name);
  stores.set(name, store);
  return store;
}

function createOutbox(name: string): OutboxStore {
  const store = create<Outbox>()((set, get) => {
    const save = (change: Partial<Kept>) => {
      // Another tab may have written since: its entries must not be lost under ours.
      const current = { ...read(name), ...change };
      keep(name, JSON.stringify(current));
      set(current);
    };
    return {
      ...read(name),
      put: (entry) =>
        save({
          slots: [...new Set([...read(name).slots, entry.slot])],
          unconfirmed: { ...read(name).unconfirmed, [entry.noteId]: entry },
        }),
      mark(noteId, marks) {
        const entry = get().unconfirmed[noteId];
        if (entry) save({ unconfirmed: { ...read(name).unconfirmed, [noteId]: { ...entry, ...marks } } });
      },
      drop(noteId) {
        const { [noteId]: _, ...unconfirmed } = read(name).unconfirmed;
        save({ unconfirmed });
      },
    };
  });
  if (typeof addEventListener === 'function') {
    addEventListener('storage', (event) => event.key === name && store.setState(read(name)));
  }
  return store;
}

function read(name: string): Kept {
  try {
    // Written by this module only; anything else in its place is as good as nothing.
    const { slots, unconfirmed } = JSON.parse(kept(name) ?? '{}') as Partial<Kept>;
    return { slots: slots ?? [], unconfirmed: unconfirmed ?? {} };
  } catch {
    return { slots: [], unconfirmed: {} };
  }
}
