// The long texts of one commitment as several people write them: one Yjs document, one text for each field. Nothing here knows
// of networks, clocks or React; updates in any order, twice or late give the same texts on every device.

import * as Y from 'yjs';
import { type LongText, longTexts } from '@/domain/body';
import type { Texts } from '@/domain/form';
import { sha256Hex } from '@/lib/sha256';
import { type Edit, editBetween } from './edit';

/** Marks changes that came from elsewhere. */
const ELSEWHERE = Symbol('elsewhere');

export interface Words {
  readonly doc: Y.Doc;
  read(field: LongText): string;
  texts(): Texts;
  edit(field: LongText, edit: Edit): void;
  /** An ordinary edit that leaves this text, touching as little as it can. */
  rewrite(field: LongText, text: string): void;
  /** Returns the fields that became different; none where the bytes are no update. */
  take(update: Uint8Array): readonly LongText[];
  /** Takes what was edited in a copy of these words as edited here. */
  write(update: Uint8Array): void;
  whole(): Uint8Array;
  /** What these words have and others lack. */
  beyond(others: Words): Uint8Array;
  /** Told of what is taken in, edit after edit, each as the text stands after the one before it. */
  onTaken(field: LongText, tell: (edits: readonly Edit[]) => void): () => void;
  /** Does everything that is known hang together, nothing missing in between? */
  isWhole(): boolean;
  /** Told of what is edited here, not of what is taken in. */
  onEdit(tell: (update: Uint8Array) => void): () => void;
}

export function createWords(): Words {
  const doc = new Y.Doc();
  const textOf = (field: LongText) => doc.getText(field);
  const read = (field: LongText) => textOf(field).toString();
  const texts = () => Object.fromEntries(longTexts.map((field) => [field, read(field)])) as Texts;
  const edit = (field: LongText, { at, removed, added }: Edit) =>
    doc.transact(() => {
      const text = textOf(field);
      if (removed > 0) text.delete(at, removed);
      if (added) text.insert(at, added);
    });
  return {
    doc,
    read,
    texts,
    edit,
    rewrite(field, text) {
      const old = read(field);
      if (old !== text) edit(field, editBetween(old, text));
    },
    take(update) {
      const before = texts();
      try {
        Y.applyUpdate(doc, update, ELSEWHERE);
      } catch {
        // Somebody wrote what is no update: the texts stay as they are.
      }
      return longTexts.filter((field) => before[field] !== read(field));
    },
    write: (update) => Y.applyUpdate(doc, update),
    whole: () => Y.encodeStateAsUpdate(doc),
    beyond: (others) => Y.encodeStateAsUpdate(doc, Y.encodeStateVector(others.doc)),
    onTaken(field, tell) {
      const text = textOf(field);
      const hear = (event: Y.YTextEvent, { origin }: Y.Transaction) => origin === ELSEWHERE && tell(editsOf(event));
      text.observe(hear);
      return () => text.unobserve(hear);
    },
    isWhole: () => doc.store.pendingStructs === null && doc.store.pendingDs === null,
    onEdit(tell) {
      const hear = (update: Uint8Array, origin: unknown) => origin !== ELSEWHERE && tell(update);
      doc.on('update', hear);
      return () => doc.off('update', hear);
    },
  };
}

function editsOf(event: Y.YTextEvent): readonly Edit[] {
  let at = 0;
  return event.delta.flatMap(({ retain, insert, delete: removed }): Edit[] => {
    if (removed) return [{ at, removed, added: '' }];
    if (typeof insert === 'string') {
      const edit = { at, removed: 0, added: insert };
      at += insert.length;
      return [edit];
    }
    at += retain ?? 0;
    return [];
  });
}

/** Several updates as one. */
export const joined = (updates: readonly Uint8Array[]): Uint8Array => Y.mergeUpdates([...updates]);

/**
 * Texts that came without updates, as the update they begin from. Every device makes the very same one of the same texts, under
 * the same name, so it does no harm if several do; of other texts it is another author's.
 */
export function beginningOf(texts: Texts): { id: string; update: Uint8Array } {
  const hash = sha256Hex(JSON.stringify(longTexts.map((field) => texts[field])));
  const doc = new Y.Doc();
  doc.clientID = Number.parseInt(hash.slice(0, 8), 16);
  for (const field of longTexts) if (texts[field]) doc.getText(field).insert(0, texts[field]);
  return { id: `begin${hash.slice(8, 28)}`, update: Y.encodeStateAsUpdate(doc) };
}
