// Devices in one form, on a network that loses, doubles, reorders and delays, with time in the test's hand.

import type { Body, BodyUpdate, LongText } from '@/domain/body';
import { emptyBody } from '@/domain/body';
import type { Change } from '@/domain/change';
import type { CommitmentId, TableId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import type { KeptWords, Unconfirmed } from '@/features/wording/kept-words';
import { createScribe, type Scribe } from '@/features/wording/scribe';

export const formId = 'c1' as CommitmentId;
export const formTable = 't1' as TableId;

/** What the server has: pieces by their ids with the time they arrived, and the form. */
export interface FormStore {
  readonly pieces: Map<string, BodyUpdate>;
  body: Body | null;
  writes: number;
  batches: number;
}

export function formStore(body: Body | null = null): FormStore {
  return { pieces: new Map(), body, writes: 0, batches: 0 };
}

export function put(store: FormStore, changes: readonly Change[], now: number): void {
  store.batches += 1;
  store.writes += changes.length;
  for (const change of changes) {
    if (change.in === 'updates' && change.op === 'put') {
      const id = change.id.split('/')[1] ?? '';
      const { u, role, tableId } = change.value;
      store.pieces.set(id, { id, u, role, tableId, at: now, pending: false });
    }
    if (change.in === 'bodies' && change.op === 'patch')
      store.body = { ...(store.body ?? emptyBody(formId)), ...(change.fields as Partial<Body>) };
  }
}

/** A device's small memory, which outlives the page. */
export function memoryOf(visits = new Map<string, Unconfirmed>()): (visit: string) => KeptWords {
  return (visit) => {
    let left: readonly string[] = [];
    return {
      save(unconfirmed) {
        visits.set(visit, unconfirmed);
        for (const name of left) visits.delete(name);
        left = [];
      },
      adopt() {
        left = [...visits.keys()].filter((name) => name !== visit);
        return left.flatMap((name) => visits.get(name) ?? []);
      },
    };
  };
}

export interface FormDevice {
  readonly scribe: Scribe;
  /** Batches on their way, oldest first. */
  readonly queue: { readonly changes: readonly Change[]; readonly done: (isTaken: boolean) => void }[];
  /** Hears all that the store has now; `since` as a form opened then asks. */
  hear(fromServer?: boolean): void;
  type(field: LongText, at: number, text: string): void;
}

interface Opening {
  readonly role?: Role;
  readonly keptBy?: KeptWords;
  readonly name: string;
  readonly draw?: () => number;
  readonly mayWrite?: () => boolean;
  /** Reaches the store at once, as long as this says so. */
  readonly isOnline?: () => boolean;
}

let made = 0;

export function openForm(store: FormStore, opening: Opening): FormDevice {
  const { role = 'participant', name, draw = () => 0.5, mayWrite = () => true, isOnline } = opening;
  const queue: FormDevice['queue'] = [];
  const since = store.body?.wholeSince ?? 0;
  const scribe = createScribe({
    commitmentId: formId,
    tableId: formTable,
    role,
    kept: opening.keptBy ?? memoryOf()(name),
    mayWrite,
    newId: () => `${name}${made++}`,
    now: () => Date.now(),
    draw,
    commit(changes) {
      if (isOnline?.()) {
        put(store, changes, Date.now());
        return Promise.resolve();
      }
      return new Promise((resolve, reject) =>
        queue.push({ changes, done: (isTaken) => (isTaken ? resolve() : reject(new Error('refused'))) }),
      );
    },
  });
  return {
    scribe,
    queue,
    hear(fromServer = true) {
      scribe.hearBody(store.body, fromServer);
      scribe.hearUpdates(
        [...store.pieces.values()].filter(({ at }) => at > since),
        fromServer,
      );
    },
    type: (field, at, text) => scribe.words.edit(field, { at, removed: 0, added: text }),
  };
}

/** Numbers from 0 up to 1 that are the same each time. */
export function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}
