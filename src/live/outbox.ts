// What was typed, kept on this device before it is handed to the database client and until a snapshot of the server shows
// it: the client loses refused and unsent writes without a word. Synchronous storage, so that nothing comes in between.

import type { UseBoundStore } from 'zustand';
import { create, type StoreApi } from 'zustand';
import type { NoteId, Rank, UserId, WorkshopId } from '@/domain/ids';
import type { Draft } from '@/domain/note';
import type { WorkshopGateway } from '@/gateway/gateway';
import { keep, kept, keptNames } from '@/lib/storage';

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

type Entries = Readonly<Record<string, Unconfirmed>>;

interface Kept {
  /** Slots this person has used, so that a new note never takes one of them. */
  readonly slots: readonly number[];
  readonly unconfirmed: Entries;
  /** What the server has shown once: it may come back from an older copy of itself, without these. */
  readonly confirmed: Entries;
}

export interface Outbox extends Kept {
  readonly put: (entry: Unconfirmed) => void;
  readonly mark: (noteId: NoteId, marks: Partial<Pick<Unconfirmed, 'refused' | 'sentLate'>>) => void;
  /** The server shows it. */
  readonly confirm: (noteId: NoteId) => void;
  /** Its author doesn't want it handed over again. */
  readonly forget: (noteId: NoteId) => void;
  /** Puts everything into the storage again, in case that was emptied. */
  readonly keepAgain: () => void;
}

type Gateway = Pick<WorkshopGateway, 'keeper'>;
type OutboxStore = UseBoundStore<StoreApi<Outbox>>;

/** All that a participant can write, and for those who write more what matters after a cut: the latest. */
const MOST_CONFIRMED = 60;

/** By the gateway, which lives as long as the page. */
const pages = new WeakMap<Gateway, Map<string, OutboxStore>>();

/** One outbox for each person in each workshop; practice and real workshops never share one. */
export function outboxOf(gateway: Gateway, workshopId: WorkshopId, userId: UserId): OutboxStore {
  const name = `${beginning(gateway, workshopId)}${userId}`;
  const stores = pages.get(gateway) ?? new Map<string, OutboxStore>();
  pages.set(gateway, stores);
  const store = stores.get(name) ?? createOutbox(name);
  stores.set(name, store);
  return store;
}

function createOutbox(name: string): OutboxStore {
  const store = create<Outbox>()((set, get) => {
    /** Another tab may have written since, and the storage may have been emptied under this one: neither loses an entry. */
    const latest = (): Kept => {
      const [here, there] = [get(), read(name)];
      return {
        slots: [...new Set([...here.slots, ...there.slots])],
        unconfirmed: { ...here.unconfirmed, ...there.unconfirmed },
        confirmed: { ...here.confirmed, ...there.confirmed },
      };
    };
    const save = (change: Partial<Kept>) => {
      const current = { ...latest(), ...change };
      keep(name, JSON.stringify(current));
      set(current);
    };
    return {
      ...read(name),
      put: (entry) =>
        save({
          slots: [...new Set([...latest().slots, entry.slot])],
          unconfirmed: { ...latest().unconfirmed, [entry.noteId]: entry },
        }),
      mark(noteId, marks) {
        const entry = get().unconfirmed[noteId];
        if (entry) save({ unconfirmed: { ...latest().unconfirmed, [noteId]: { ...entry, ...marks } } });
      },
      confirm(noteId) {
        const { [noteId]: entry, ...unconfirmed } = latest().unconfirmed;
        save({ unconfirmed, ...(entry && { confirmed: newest({ ...latest().confirmed, [noteId]: entry }) }) });
      },
      keepAgain: () => save({}),
      forget(noteId) {
        const { [noteId]: _, ...confirmed } = latest().confirmed;
        save({ confirmed });
      },
    };
  });
  if (typeof addEventListener === 'function') {
    addEventListener('storage', (event) => event.key === name && store.setState(read(name)));
  }
  return store;
}

function beginning({ keeper }: Gateway, workshopId: WorkshopId): string {
  return `warsha.outbox.${keeper}.${workshopId}.`;
}

function newest(entries: Entries): Entries {
  const all = Object.entries(entries);
  return Object.fromEntries(all.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_CONFIRMED));
}

function read(name: string): Kept {
  try {
    // Written by this module only; anything else in its place is as good as nothing.
    const { slots = [], unconfirmed = {}, confirmed = {} } = JSON.parse(kept(name) ?? '{}') as Partial<Kept>;
    return { slots, unconfirmed, confirmed };
  } catch {
    return { slots: [], unconfirmed: {}, confirmed: {} };
  }
}

/** Everything that is kept of a workshop on this device, whoever wrote it. */
export function everythingKept(gateway: Gateway, workshopId: WorkshopId): readonly Kept[] {
  return keptNames(beginning(gateway, workshopId)).map(read);
}
