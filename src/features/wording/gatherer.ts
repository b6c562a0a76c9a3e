// Holds the short fields and rows of an open form for a moment and hands over those that were left one after the other in one
// go. Like the scribe it knows neither React nor Firestore.

import { type Body, emptyBody, shortFields } from '@/domain/body';
import { type Change, valueAt } from '@/domain/change';
import type { RowKind } from '@/domain/form';
import { type FormFields, filledOver, fillIn, GATHER_MS, gathered, onTop, unlike } from '@/domain/gathering';
import type { CommitmentId } from '@/domain/ids';
import { canonicalJson } from '@/lib/canonical-json';
import type { Handed, KeptFields } from './kept-fields';

export interface GathererOptions {
  readonly commitmentId: CommitmentId;
  readonly kept: KeptFields;
  /** May this person write here now? Asked each time. */
  readonly mayWrite: () => boolean;
  /** Does somebody look on, or is the time nearly over? Then nothing waits for long. */
  readonly isHurried: () => boolean;
  /** Rejects when the store refused. */
  readonly commit: (changes: readonly Change[]) => Promise<void>;
  readonly now: () => number;
}

export interface Gatherer {
  /** What stands in the form, with what waits here above it. The same object as long as nothing changes. */
  over(body: Body): Body;
  saving(): 'saved' | 'waiting' | 'refused';
  subscribe(tell: () => void): () => void;
  /** Changes of this form's fields; they go off within half a minute, or at once when they come after the closing. */
  gather(changes: readonly Change[]): void;
  hearBody(body: Body | null, fromServer: boolean): void;
  /** Hands over what waits, now; what was refused as well. */
  flush(): void;
  close(): void;
}

/** How long somebody who was heard in the form counts as being there. */
export const WITH_OTHERS_MS = 120_000;

export function createGatherer(options: GathererOptions): Gatherer {
  const { commitmentId, kept, now, mayWrite } = options;
  const listeners = new Set<() => void>();
  let waiting: FormFields = {};
  let handed: Handed = {};
  /** What another visit handed over and may not have got to the server. */
  let unsure: Handed = {};
  let body: Body | null = null;
  let isHeard = false;
  let isRefused = false;
  let isClosed = false;
  let othersAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: { readonly of: Body; readonly as: Body } | null = null;

  const hasAny = () => Object.keys(waiting).length > 0;

  const changed = () => {
    shown = null;
    kept.save({ waiting, handed: { ...unsure, ...handed } });
    for (const listener of [...listeners]) listener();
  };

  const later = () => {
    const isHurried = options.isHurried() || now() - othersAt < WITH_OTHERS_MS;
    timer ??= setTimeout(flush, isHurried ? GATHER_MS.hurried : GATHER_MS.alone);
  };

  const settle = (given: Handed, isTaken: boolean) => {
    const isStill = ([path, one]: [string, Handed[string]]) => given[path] === one;
    const back = Object.entries(handed).filter(isStill);
    handed = Object.fromEntries(Object.entries(handed).filter((entry) => !isStill(entry)));
    if (!isTaken) {
      // What was typed since stands above what was refused.
      waiting = onTop(valuesOf(Object.fromEntries(back)), waiting);
      isRefused = true;
    }
    changed();
  };

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!hasAny()) return;
    isRefused = !mayWrite();
    if (!isRefused) hand(isHeard ? unlike(body ?? emptyBody(commitmentId), waiting) : waiting);
    changed();
  }

  const hand = (fields: FormFields) => {
    waiting = {};
    const given: Handed = Object.fromEntries(
      Object.entries(fields).map(([path, value]) => [path, { was: (body && valueAt(body, path)) ?? null, value }]),
    );
    handed = { ...handed, ...given };
    const changes = fillIn(commitmentId, fields, body ?? emptyBody(commitmentId));
    if (changes.length === 0) return;
    const settled = (isTaken: boolean) => () => settle(given, isTaken);
    options.commit(changes).then(settled(true), settled(false));
  };

  /** Where nobody has written since, what may have been lost is written again. */
  const makeSure = () => {
    const lost = Object.entries(unsure).filter(([path, { was }]) => isSame(body && valueAt(body, path), was));
    waiting = onTop(valuesOf(Object.fromEntries(lost)), waiting);
    unsure = {};
    flush();
    changed();
  };

  for (const left of kept.adopt()) {
    waiting = onTop(waiting, left.waiting);
    unsure = { ...unsure, ...left.handed };
  }
  changed();
  if (hasAny()) later();

  return {
    over(of) {
      if (shown?.of !== of) shown = { of, as: filledOver(of, onTop(valuesOf(handed), waiting)) };
      return shown.as;
    },
    saving() {
      if (isRefused) return 'refused';
      return hasAny() || Object.keys({ ...unsure, ...handed }).length > 0 ? 'waiting' : 'saved';
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    gather(changes) {
      waiting = gathered(waiting, changes);
      if (isClosed) flush();
      else later();
      changed();
    },
    hearBody(heard, fromServer) {
      const isFirst = fromServer && !isHeard;
      if (body && heard && isOthers(body, heard, handed)) othersAt = now();
      body = heard;
      isHeard ||= fromServer;
      // What an earlier visit left doesn't wait again.
      if (isFirst && (Object.keys(unsure).length > 0 || hasAny())) makeSure();
    },
    flush,
    close() {
      // A field that goes away with the form hands over its last words only after this.
      isClosed = true;
      flush();
      listeners.clear();
    },
  };
}

function valuesOf(handed: Handed): FormFields {
  return Object.fromEntries(Object.entries(handed).map(([path, { value }]) => [path, value]));
}

const rowKinds = ['partners', 'indicators', 'milestones'] as const satisfies readonly RowKind[];

/** Did anything change but what this device handed over? The long texts are the scribe's. */
function isOthers(before: Body, after: Body, handed: Handed): boolean {
  const mine = filledOver(before, valuesOf(handed));
  return [...shortFields, ...rowKinds].some(
    (name) => !isSame(after[name], before[name]) && !isSame(after[name], mine[name]),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson([a ?? null]) === canonicalJson([b ?? null]);
}
