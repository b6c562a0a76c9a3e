// The browser's own database, as promises. Every call may reject: private windows have none, disks are full, and a tab of an
// older page may hold it.

/** Two people's tabs may open it at once; the stores are made by whoever comes first. */
export function openIndexed(name: string, stores: readonly string[]): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error(`${name} is held by another page`));
  });
}

/** One transaction: all of it or nothing. Resolves when it is on the disk, with what the last request gave. */
export function inIndexed<T>(
  database: IDBDatabase,
  stores: readonly string[],
  mode: IDBTransactionMode,
  ask: (store: (name: string) => IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, mode);
    const request = ask((name) => transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was given up'));
    transaction.onerror = () => reject(transaction.error ?? request.error);
  });
}
