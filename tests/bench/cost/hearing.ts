// What every listener is due for every batch. Counted from the batches and not from what arrives: the emulator bundles the
// updates of a listener that falls behind, and the real service bills each. How much did arrive is told beside it.

import type { Change } from '@/domain/change';
import type { TableId, UserId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import type { WatchKind } from '@/gateway/gateway';
import type { Selection } from '@/gateway/selection';
import { lookUpsToWatch } from './look-ups';
import type { Meter } from './meter';

export interface Listener {
  /** The line of the bill. */
  readonly who: string;
  readonly userId: UserId;
  readonly role: Role | null;
  readonly kind: WatchKind;
  readonly selection: Selection;
}

export interface Hearing {
  /** Returns what closes it. */
  open(listener: Listener): () => void;
  /** `tableOf`: the table of a note or commitment that is patched. */
  written(changes: readonly Change[], tableOf: (change: Change) => TableId | null): void;
  /** So many documents arrived at a listener after its first answer. */
  arrived(documents: number): void;
  readonly due: number;
  readonly got: number;
}

export function createHearing(meter: Meter): Hearing {
  const listeners = new Map<string, Set<Listener>>();
  let due = 0;
  let got = 0;
  const listenersOf = (collection: string) => listeners.get(collection) ?? new Set();
  return {
    open(listener) {
      const { in: collection } = listener.selection;
      const others = listenersOf(collection);
      listeners.set(collection, others);
      others.add(listener);
      return () => void others.delete(listener);
    },
    written(changes, tableOf) {
      const collections = new Set(changes.map((change) => change.in));
      // A member or the workshop is looked up for what lies elsewhere, too.
      const isLookedUpFor = collections.has('members') || collections.has('workshops');
      const told = isLookedUpFor ? [...listeners.values()] : [...collections].map(listenersOf);
      for (const listener of told.flatMap((some) => [...some])) {
        const lookUps = listener.role ? lookUpsToWatch(listener.kind) : [];
        const documents = changes.filter((change) => isIn(listener.selection, change, tableOf)).length;
        if (documents > 0) meter.count(listener.who, 'documents', documents);
        due += documents;
        // Charged when the results change, and when a document changes that was looked up for them.
        const isCharged = documents > 0 || changes.some((change) => isLookedUp(change, listener, lookUps));
        if (isCharged) meter.count(listener.who, 'updating', lookUps.length);
      }
    },
    arrived(documents) {
      got += documents;
    },
    get due() {
      return due;
    },
    get got() {
      return got;
    },
  };
}

function isIn(selection: Selection, change: Change, tableOf: (change: Change) => TableId | null): boolean {
  if (selection.in !== change.in) return false;
  // What lies in a round is named with it.
  const [own, roundId] = change.id.split('/').reverse();
  if (!selection.list) return selection.path.at(-1) === own && (!roundId || selection.path.at(-3) === roundId);
  if (roundId) return selection.path.at(-2) === roundId;
  const { tableId } = selection.list.where;
  return tableId === undefined || tableId === tableOf(change);
}

function isLookedUp(change: Change, { userId }: Listener, lookUps: readonly string[]): boolean {
  if (change.in === 'workshops') return lookUps.includes('workshop');
  return change.in === 'members' && change.id === userId && lookUps.includes('member');
}
