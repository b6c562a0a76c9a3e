// Carries one person's words from an open form to the store and the others' words back: sends what was typed in portions, and
// keeps on the device what the server hasn't confirmed. It knows neither React nor Firestore: commits are handed out, and what
// is heard is handed in.

import type { Body, BodyUpdate, LongText } from '@/domain/body';
import type { Change } from '@/domain/change';
import { markBegun, writeWords } from '@/domain/form';
import type { CommitmentId, TableId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import { fromBase64, toBase64 } from '@/lib/base64';
import { compacting } from './compacting';
import type { KeptWords } from './kept-words';
import { mirroring } from './mirroring';
import { createPace } from './pace';
import { piecesOf, updateIn, updatesOf } from './pieces';
import { beginningOf, createWords, joined, type Words } from './words';

export interface ScribeOptions {
  readonly commitmentId: CommitmentId;
  readonly tableId: TableId;
  readonly role: Role;
  readonly kept: KeptWords;
  /** May this person write here now? Asked each time. */
  readonly mayWrite: () => boolean;
  /** Rejects when the store refused. */
  readonly commit: (changes: readonly Change[]) => Promise<void>;
  readonly newId: () => string;
  readonly now: () => number;
  /** From 0 up to 1: so that devices don't all do the same thing at the same moment. */
  readonly draw: () => number;
}

export interface ScribeState {
  /** `waiting`: not confirmed yet. `refused`: the store said no; the words stay here. */
  readonly saving: 'saved' | 'waiting' | 'refused';
  /** When another device was last heard writing in a field; by this device's clock. */
  readonly others: Readonly<Partial<Record<LongText, number>>>;
  /** Is all that was written known here, as far as the server can tell? */
  readonly isComplete: boolean;
}

export interface Scribe {
  readonly words: Words;
  state(): ScribeState;
  /** Told of every change of the texts or of the state. */
  subscribe(tell: () => void): () => void;
  hearBody(body: Body | null, fromServer: boolean): void;
  hearUpdates(documents: readonly BodyUpdate[], fromServer: boolean): void;
  /** Sends what was typed, now. `leaving`: with the mirror, for this device may not come back. */
  flush(leaving?: boolean): void;
  /** Hands over again what was refused. */
  retry(): void;
  close(): void;
}

/** As many as a query gives; with so many, some may be missing. */
const MOST_UPDATES = 1_000;
const WITH_OTHERS_MS = 120_000;

export function createScribe(options: ScribeOptions): Scribe {
  const { commitmentId, tableId, role, kept, now, mayWrite } = options;
  const words = createWords();
  const pace = createPace();
  const listeners = new Set<() => void>();
  /** Updates that are in the texts, by their ids. */
  const taken = new Set<string>();
  const sent = new Map<string, Uint8Array>();
  const underWay = new Set<string>();
  const others = new Map<LongText, number>();
  let typed: Uint8Array | null = null;
  let beginning: { readonly id: string; readonly update: Uint8Array } | null = null;
  let body: Body | null = null;
  let documents: readonly BodyUpdate[] = [];
  let isBodyHeard = false;
  let areUpdatesHeard = false;
  let isRefused = false;
  let flushing: ReturnType<typeof setTimeout> | undefined;
  let state: ScribeState = { saving: 'saved', others: {}, isComplete: false };

  const isComplete = () => isBodyHeard && areUpdatesHeard && documents.length < MOST_UPDATES && words.isWhole();
  const isWaiting = () => sent.size > 0;
  const mirror = mirroring({ ...options, words, isComplete, isWaiting, body: () => body });
  const isSettled = () => isComplete() && !isWaiting() && !typed;
  const compact = compacting({ ...options, words, isSettled, body: () => body, documents: () => documents });

  const tell = () => {
    const saving = isRefused ? 'refused' : typed || isWaiting() ? 'waiting' : 'saved';
    state = { saving, others: Object.fromEntries(others), isComplete: isComplete() };
    for (const listener of [...listeners]) listener();
  };

  const save = () =>
    kept.save({
      sent: Object.fromEntries([...sent].map(([id, update]) => [id, toBase64(update)])),
      typed: typed && toBase64(typed),
    });

  const settle = (ids: readonly string[], isTaken: boolean) => {
    for (const id of ids) {
      underWay.delete(id);
      if (isTaken) sent.delete(id);
    }
    isRefused = isTaken ? isRefused && isWaiting() : ids.some((id) => sent.has(id));
    save();
    if (!isWaiting() && !typed) mirror.confirmed();
    tell();
  };

  const hand = (ids: readonly string[], besides: readonly Change[]) => {
    const pieces = ids.flatMap((id) => piecesOf(id, sent.get(id) ?? new Uint8Array()));
    for (const id of ids) underWay.add(id);
    const begins = beginning && ids.includes(beginning.id) ? markBegun(commitmentId) : [];
    options.commit([...writeWords(commitmentId, pieces, { role, tableId }), ...begins, ...besides]).then(
      () => settle(ids, true),
      () => settle(ids, false),
    );
  };

  const flush = (leaving = false): void => {
    clearTimeout(flushing);
    flushing = undefined;
    if (typed && mayWrite()) sendTyped(typed, leaving);
    else if (typed) isRefused = true;
    if (leaving) mirror.leave();
    tell();
  };

  const sendTyped = (update: Uint8Array, leaving: boolean) => {
    const besides = mirror.besides(leaving);
    const id = options.newId();
    // The texts that came without updates go first, by the first who writes on.
    const first = beginning && !taken.has(beginning.id) ? [beginning] : [];
    for (const each of [...first, { id, update }]) {
      sent.set(each.id, each.update);
      taken.add(each.id);
    }
    typed = null;
    save();
    pace.sent(now());
    hand([...first.map((each) => each.id), id], besides);
    mirror.stir();
  };

  const withOthers = () => [...others.values()].some((at) => now() - at < WITH_OTHERS_MS);

  const stopListening = words.onEdit((update) => {
    typed = typed ? joined([typed, update]) : update;
    save();
    flushing ??= setTimeout(() => flush(), pace.delay(now(), withOthers()));
    tell();
  });

  const begin = () => {
    if (beginning || body?.wholeSince !== 0 || documents.length > 0) return;
    beginning = beginningOf(body);
    words.take(beginning.update);
  };

  /** What an earlier visit left and the server doesn't know of. The client may have it too: twice is harmless. */
  const handOverLeft = () => {
    if (!areUpdatesHeard || isRefused || !mayWrite()) return;
    const known = new Set(documents.map(updateIn));
    const left = [...sent.keys()].filter((id) => !known.has(id) && !underWay.has(id));
    if (left.length === 0) return;
    mirror.owe();
    hand(left, []);
  };

  const isNews = (document: BodyUpdate) => {
    const id = updateIn(document);
    return !taken.has(id) || sent.has(id);
  };

  for (const { sent: before, typed: unsent } of kept.adopt()) {
    for (const [id, u] of [...Object.entries(before), ...(unsent ? [[options.newId(), unsent] as const] : [])]) {
      const update = fromBase64(u);
      if (!update) continue;
      sent.set(id, update);
      words.take(update);
    }
  }
  save();
  tell();

  return {
    words,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hearBody(heard, fromServer) {
      body = heard;
      isBodyHeard ||= fromServer;
      begin();
      mirror.stir();
      tell();
    },
    hearUpdates(heard, fromServer) {
      documents = heard;
      // What was there when the form was opened tells nothing of who is in it now.
      const isLive = areUpdatesHeard;
      areUpdatesHeard ||= fromServer;
      for (const { id, update, pending } of updatesOf(heard.filter(isNews))) {
        if (!pending && sent.delete(id)) save();
        if (taken.has(id)) continue;
        taken.add(id);
        for (const field of words.take(update)) if (isLive) others.set(field, now());
        mirror.stir();
      }
      if (!isWaiting()) isRefused &&= typed !== null;
      begin();
      handOverLeft();
      compact.stir();
      tell();
    },
    flush,
    retry() {
      isRefused = false;
      handOverLeft();
      flush();
    },
    close() {
      flush(true);
      mirror.stop();
      compact.stop();
      stopListening();
    },
  };
}
