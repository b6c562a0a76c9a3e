// Can this browser keep anything? Where IndexedDB is missing, throws or never answers, the database client dies of it or
// hangs, so it is asked before, with something small that is really written and read.

const NAME = 'warsha-probe';
const PATIENCE_MS = 3_000;

/** Never rejects. `factory` may throw when it is called: so does `indexedDB` where all storage is forbidden. */
export async function storageWorks(
  factory: () => IDBFactory | undefined = () => globalThis.indexedDB,
  patience = PATIENCE_MS,
): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([probe(factory()), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function probe(storage: IDBFactory | undefined): Promise<boolean> {
  if (!storage) return false;
  const opening = storage.open(NAME);
  opening.onupgradeneeded = () => opening.result.createObjectStore('marks');
  const database = await answer(opening);
  try {
    const transaction = database.transaction('marks', 'readwrite');
    const marks = transaction.objectStore('marks');
    const mark = Date.now();
    // One transaction, so that another tab's probe can't come between.
    marks.put(mark, 'mark');
    const found = await answer(marks.get('mark'));
    await written(transaction);
    return found === mark;
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
