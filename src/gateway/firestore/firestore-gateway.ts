// The port kept by Firestore: a Firebase project, the emulator, or in practice mode this browser alone with the same client
// and its network switched off.

import { deleteApp, initializeApp } from 'firebase/app';
import { type DocumentSnapshot, terminate, waitForPendingWrites } from 'firebase/firestore';
import type { Collection } from '@/domain/change';
import type { UserId } from '@/domain/ids';
import type { Invitation } from '@/domain/invitation';
import { entityOf } from '../entity';
import type { Gives, Sink, WatchKind, WorkshopGateway } from '../gateway';
import { canExist, documentPath } from '../paths';
import { selectionOf } from '../selection';
import { appOf, openFirestore } from './client';
import { clockSkew } from './clock-skew';
import { commitChanges, commitHere } from './commit';
import { readDocument } from './documents';
import { gatewayError, isDead, isUnkept } from './errors';
import { listen, type Reader } from './listen';
import { lookUpCounted, lookUpHere } from './look-up';
import { targetOf } from './queries';
import type { FirestoreSettings } from './settings';
import { signInFor } from './sign-in';
import { eraseDatabase, type Kept, probeStorage, storageHolds } from './storage-probe';

/** What a browser finds out by itself and a process that plays several devices has to say. */
export interface Device {
  /** Tells this client from others in the process. */
  readonly name?: string;
  /** Who it is; not with `firebase`, where only a sign-in can tell. */
  readonly userId?: UserId;
  /** Hears of documents that can't be shown, once each. */
  readonly report?: (message: string) => void;
}

const AGAIN_MS = 5_000;
/** So long after an acknowledgement the server's snapshot has followed, or it will not. */
const FOLLOWS_MS = 4_000;

export async function createFirestoreGateway(
  settings: FirestoreSettings,
  device: Device = {},
): Promise<WorkshopGateway> {
  const { name, options } = appOf(settings, device.name);
  const app = initializeApp(options, name);
  const userId = device.userId;
  if (settings.keeper === 'firebase' && settings.appCheckKey)
    (await import('./app-check')).startAppCheck(app, settings.appCheckKey);
  const isPractice = settings.keeper === 'practice';
  const [kept, signIn] = await Promise.all([
    storageOf(name, options.projectId ?? '', isPractice),
    userId ? () => Promise.resolve(userId) : signInFor(app, settings),
  ]);
  const keepsUnsent = kept !== null;
  const storageIsIntact = async () => !kept || storageHolds(name, kept.mark);
  const me = settings.keeper === 'emulator' ? await signIn() : null;
  const database = openFirestore(app, settings, keepsUnsent, me);
  const { report = console.error } = device;
  const see = reading(report, isPractice);

  /** In practice nothing waits for anybody. */
  const settled = () => (isPractice ? Promise.resolve() : waitForPendingWrites(database));

  let handedOver = 0;
  /** Nothing of an earlier visit was found, and nothing has been looked up since. */
  let isNewcomer = kept?.isNew ?? false;
  const quiet = async () => {
    for (let before = -1; before !== handedOver; await pause(FOLLOWS_MS)) {
      before = handedOver;
      await settled();
    }
  };

  return {
    keeper: isPractice ? 'practice' : 'cloud',
    keepsUnsent,
    async whoAmI() {
      const user = await signIn();
      // Opening the client sends nothing by itself; asking for what an earlier visit left makes it go.
      settled().catch(() => {});
      return user;
    },
    watch(kind, ask, sink) {
      const selection = selectionOf(kind, ask);
      if (!canExist(selection.path)) return tellNothing(sink, selection.list ? [] : null);
      const reader: Reader = { read: (document) => see(selection.in, document), isAuthority: isPractice, quiet };
      // The selection decides the collection and whether it is a list, so this is what the kind gives.
      return listen(targetOf(database, selection), reader, sink as Sink<unknown>);
    },
    async commit(workshopId, changes) {
      handedOver++;
      const write = isPractice ? commitHere : commitChanges;
      await keptTrying(() => write(database, workshopId, changes));
    },
    async lookUp(code) {
      if (!canExist(documentPath('invitations', '', code))) return null;
      const isFirst = isNewcomer;
      isNewcomer = false;
      const found = isPractice
        ? await lookUpHere(database, code)
        : await lookUpCounted(database, await signIn(), code, isFirst);
      const { document } = found ? readDocument('invitations', found) : { document: null };
      if (found && !document) report(`invitations/${code} can't be read`);
      return document && ({ ...document, code } satisfies Invitation);
    },
    async nameCode(code) {
      if (!isPractice) await (await import('./name-code')).nameCounted(database, await signIn(), code);
    },
    clockSkew: async () => (isPractice ? 0 : clockSkew(database, await signIn()).catch(failed)),
    async diagnose() {
      if (isPractice) return 'answers';
      if (!(await storageIsIntact())) return 'broken';
      // Hardly ever needed, so not among what every phone loads; without a network it can't come, which says it too.
      const canary = await import('./diagnose').catch(() => null);
      return canary ? canary.diagnose(database, await signIn()) : 'no-network';
    },
    storageIsIntact,
    settled: () => settled().catch(failed),
    accounts: async () =>
      settings.keeper === 'firebase' ? (await import('./accounts')).accountsOf(app, database, settings) : null,
    async close() {
      await terminate(database);
      await deleteApp(app);
    },
  };
}

/**
 * A page whose storage is emptied under it may go on and leave behind a database without documents which says that it has
 * them: believed by the next page, the workshop would be missing for good. So what stands beside a new mark is erased.
 */
async function storageOf(client: string, projectId: string, isPractice: boolean): Promise<Kept | null> {
  const kept = await probeStorage(client);
  // In practice that database is all there is of the workshops.
  if (kept?.isNew && !isPractice) await eraseDatabase(`firestore/${client}/${projectId}/main`);
  return kept;
}

/** Until it is handed over: what the storage doesn't take, the client never sends. */
async function keptTrying(write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await write();
    } catch (cause) {
      // Unknown until the page is opened anew, like everything that hasn't been answered.
      if (isDead(cause)) return new Promise<never>(() => {});
      if (!isUnkept(cause)) failed(cause);
      await pause(AGAIN_MS);
    }
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function failed(cause: unknown): never {
  throw gatewayError(cause);
}

function reading(report: (message: string) => void, isPractice: boolean) {
  const reported = new Set<string>();
  return (collection: Collection, snapshot: DocumentSnapshot): object | null => {
    const { ref, id, metadata } = snapshot;
    const read = readDocument(collection, snapshot.data({ serverTimestamps: 'estimate' }) ?? {});
    if (read.document) return entityOf(collection, id, read.document, metadata.hasPendingWrites && !isPractice);
    if (!reported.has(ref.path)) report(`left out ${ref.path}: ${read.fault}`);
    reported.add(ref.path);
    return null;
  };
}

/** For an address that can't be anything's: there is nothing, and the server need not be asked. */
function tellNothing<Kind extends WatchKind>(sink: Sink<Gives<Kind>>, nothing: [] | null): () => void {
  let isStopped = false;
  // Nothing of a list is an empty list; of one thing, null.
  queueMicrotask(() => isStopped || sink.next({ value: nothing as Gives<Kind>, fromServer: true }));
  return () => {
    isStopped = true;
  };
}
