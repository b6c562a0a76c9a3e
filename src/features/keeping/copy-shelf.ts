// Where copies lie: this browser's own database, read without any server. Heads and texts apart, so that a list doesn't load
// megabytes.

import type { CopyHead } from '@/domain/copy';
import { inIndexed, openIndexed } from '@/lib/indexed';

export interface CopyShelf {
  heads(): Promise<readonly CopyHead[]>;
  /** The archive's text; null where there is none of this name. */
  text(id: string): Promise<string | null>;
  /** Of the same name it is written over: the same state, confirmed since. */
  put(head: CopyHead, text: string): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
}

const NAME = 'warsha-copies';
const HEADS = 'heads';
const TEXTS = 'texts';

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  // Asked inside, so that a browser without it gives a rejection like any other trouble.
  opened ??= Promise.resolve().then(() => openIndexed(NAME, [HEADS, TEXTS]));
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

export const copyShelf: CopyShelf = {
  async heads() {
    // Written by `put` only.
    return inIndexed<CopyHead[]>(await open(), [HEADS], 'readonly', (store) => store(HEADS).getAll());
  },
  async text(id) {
    const text = await inIndexed<unknown>(await open(), [TEXTS], 'readonly', (store) => store(TEXTS).get(id));
    return typeof text === 'string' ? text : null;
  },
  async put(head, text) {
    await inIndexed(await open(), [HEADS, TEXTS], 'readwrite', (store) => {
      store(TEXTS).put(text, head.id);
      return store(HEADS).put(head, head.id);
    });
  },
  async drop(ids) {
    if (ids.length === 0) return;
    await inIndexed(await open(), [HEADS, TEXTS], 'readwrite', (store) => {
      for (const id of ids) store(TEXTS).delete(id);
      // Never of nothing, and the last one's request ends the transaction.
      return ids.map((id) => store(HEADS).delete(id)).at(-1) as IDBRequest<undefined>;
    });
  },
};
