// Can this browser keep anything? Where IndexedDB is missing, throws or never answers, the database client dies of it or
// hangs, so it is asked before, with something small that is really written and read. The same mark, found again later, says
// that nobody has emptied the storage since.

import { randomText } from '@/lib/random';

const NAME = 'warsha-probe';
/** The one mark that releases before these left for all clients: what they kept beside it may wait to be sent. */
const EARLIER = 'mark';
const PATIENCE_MS = 3_000;

export interface Kept {
  /** Another one each time the storage was emptied. */
  readonly mark: string;
  /** Nothing was kept here before, or it was emptied since. */
  readonly isNew: boolean;
}

/** May throw when it is called: so does `indexedDB` where all storage is forbidden. */
type Factory = () => IDBFactory | undefined;
const ofBrowser: Factory = () => globalThis.indexedDB;

/** Leaves a mark in the name of `client`, or finds it. Null where nothing can be kept; never rejects. */
export function probeStorage(client: string, factory = ofBrowser, patience = PATIENCE_MS): Promise<Kept | null> {
  return inTime(() => probe(factory(), client, true), patience);
}

/** Whether what was kept under this mark is still there and can be written. Never rejects. */
export async function storageHolds(client: string, mark: string, factory = ofBrowser): Promise<boolean> {
  return (await inTime(() => probe(factory(), client, false), PATIENCE_MS))?.mark === mark;
}

/** Resolves when the database is gone, can't be erased, or another page doesn't let go of it in time. */
export async function eraseDatabase(name: string): Promise<void> {
  await inTime(() => answer(indexedDB.deleteDatabase(name)), PATIENCE_MS);
}

async function inTime<T>(ask: () => Promise<T>, patience: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([ask(), tooLate]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function probe(storage: IDBFactory | undefined, client: string, mayBegin: boolean): Promise<Kept | null> {
  if (!storage) return null;
  const opening = storage.open(NAME);
  opening.onupgradeneeded = () => (mayBegin ? opening.result.createObjectStore('marks') : opening.transaction?.abort());
  const database = await answer(opening);
  try {
    // One transaction, so that another tab's probe can't come between.
    const transaction = database.transaction('marks', 'readwrite');
    const marks = transaction.objectStore('marks');
    const before: unknown = await answer(marks.get(client));
    if (before === undefined && !mayBegin) return null;
    const isNew = before === undefined && (await answer(marks.get(EARLIER))) === undefined;
    const mark = before === undefined ? randomText(8) : String(before);
    // Written each time: a full disk can still be read.
    marks.put(mark, client);
    const found = await answer(marks.get(client));
    await written(transaction);
    return found === mark ? { mark, isNew } : null;
  } finally {
    database.close();
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
