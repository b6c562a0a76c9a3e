// The port kept by this page's memory, for component tests and the gallery of states. What a test needs to make happen
// (no acknowledgement, a refusal) is asked of the gateway itself; no other code knows that it is not real.

import type { Change } from '@/domain/change';
import type { UserId, WorkshopId } from '@/domain/ids';
import type { Invitation } from '@/domain/invitation';
import { randomText } from '@/lib/random';
import type { Accounts } from '../accounts';
import { type Diagnosis, GatewayError, type Sink, type WorkshopGateway } from '../gateway';
import { canExist, documentPath } from '../paths';
import { selectionOf } from '../selection';
import { applied, createMemoryStore, type Documents, type MemoryStore } from './memory-store';
import { createWatcher, type Watcher } from './watcher';

export interface MemoryGatewayOptions {
  readonly userId?: UserId;
  /** Shared by the devices of one test. */
  readonly store?: MemoryStore;
  readonly now?: () => number;
  /** As an ordinary phone does, if nothing is said. */
  readonly keepsUnsent?: boolean;
  readonly accounts?: Accounts;
}

export interface MemoryGateway extends WorkshopGateway {
  readonly keeper: 'memory';
  readonly store: MemoryStore;
  /** From now on nothing of this device reaches the store, and what is watched anew comes from this device alone. */
  hold(): void;
  /** Sends what was held, in order. */
  release(): void;
  /** The next commit to reach the store is refused. */
  refuseNext(): void;
  /** What a held device finds out; at first that there is no network. With `broken` its storage is not intact either. */
  ail(diagnosis: Diagnosis): void;
}

interface Batch {
  readonly workshopId: WorkshopId;
  readonly changes: readonly Change[];
  /** When it was given: the time this device shows until the store puts its own. */
  readonly at: number;
  readonly resolve: () => void;
  readonly reject: (error: GatewayError) => void;
}

const MAX_ATTEMPTS = 10;
const MAX_NAMED = 60;
const REST_MS = 3_600_000;

export function createMemoryGateway(options: MemoryGatewayOptions = {}): MemoryGateway {
  const {
    userId = randomText(20) as UserId,
    store = createMemoryStore(),
    now = Date.now,
    keepsUnsent = true,
  } = options;
  const watchers = new Set<Watcher>();
  const idle = new Set<() => void>();
  let unsent: Batch[] = [];
  let isHeld = false;
  let refusals = 0;
  let ailment: Diagnosis = 'no-network';

  const pathsOf = ({ workshopId, changes }: Batch) =>
    changes.map((change) => documentPath(change.in, workshopId, change.id).join('/'));

  /** What this device sees: the store's documents with its own unsent changes on top. */
  const view = (): Documents =>
    unsent.reduce<Documents>(
      (seen, { workshopId, changes, at }) => applied(seen, workshopId, changes, at) ?? seen,
      store.documents,
    );

  const look = () => {
    if (watchers.size === 0) return;
    const documents = view();
    const pending = new Set(unsent.flatMap(pathsOf));
    for (const watcher of watchers) watcher.look(documents, pending, !isHeld);
  };

  const send = () => {
    if (isHeld) return;
    const batches = unsent;
    unsent = [];
    for (const { workshopId, changes, resolve, reject } of batches) {
      const after = refusals > 0 ? null : applied(store.documents, workshopId, changes, now());
      refusals = Math.max(0, refusals - 1);
      store.documents = after ?? store.documents;
      if (after) resolve();
      else reject(new GatewayError('refused', 'the store said no'));
    }
    for (const tell of [...store.listeners]) tell();
    for (const done of idle) done();
    idle.clear();
  };

  const count = (most: number) => {
    if (isHeld) throw new GatewayError('unreachable', 'held');
    const last = store.attempts.get(userId);
    const n = last && now() - last.at < REST_MS ? last.n + 1 : 1;
    if (n > most) throw new GatewayError('too-many-attempts', 'an hour of rest is due');
    store.attempts.set(userId, { n, at: now() });
  };

  store.listeners.add(look);

  return {
    keeper: 'memory',
    keepsUnsent,
    store,
    whoAmI: () => Promise.resolve(userId),
    watch(kind, ask, sink) {
      const selection = selectionOf(kind, ask);
      // The selection decides what comes, so this is what the kind gives.
      const watcher = createWatcher(selection, sink as Sink<unknown>);
      watchers.add(watcher);
      queueMicrotask(() => watchers.has(watcher) && look());
      return () => void watchers.delete(watcher);
    },
    commit(workshopId, changes) {
      if (changes.length > 500) return Promise.reject(new GatewayError('broken', `${changes.length} changes at once`));
      if (!changes.every((change) => canExist(documentPath(change.in, workshopId, change.id))))
        return Promise.reject(new GatewayError('broken', 'no place for a change'));
      return new Promise<void>((resolve, reject) => {
        unsent.push({ workshopId, changes, at: now(), resolve, reject });
        look();
        // The author sees it first, as with a server.
        queueMicrotask(send);
      });
    },
    async nameCode() {
      count(MAX_NAMED);
    },
    async lookUp(code) {
      count(MAX_ATTEMPTS);
      // Only invitations are put at this path.
      const found = store.documents.get(documentPath('invitations', '', code).join('/')) as Invitation | undefined;
      return found?.open ? { ...found, code } : null;
    },
    clockSkew: async () => {
      if (isHeld) throw new GatewayError('unreachable', 'held');
      return Date.now() - now();
    },
    diagnose: async () => (isHeld ? ailment : 'answers'),
    storageIsIntact: async () => ailment !== 'broken',
    accounts: async () => options.accounts ?? null,
    settled: () => (unsent.length === 0 ? Promise.resolve() : new Promise((resolve) => idle.add(resolve))),
    async close() {
      watchers.clear();
      store.listeners.delete(look);
    },
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      send();
    },
    refuseNext() {
      refusals += 1;
    },
    ail(diagnosis) {
      ailment = diagnosis;
    },
  };
}
