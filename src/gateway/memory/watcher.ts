import { valueAt } from '@/domain/change';
import { shared } from '@/lib/shared';
import { entityOf } from '../entity';
import type { Sink } from '../gateway';
import { canExist } from '../paths';
import type { ManyDocuments, Selection } from '../selection';
import type { Documents } from './memory-store';

export interface Watcher {
  /** Tells its sink if what it watches has changed. `pending`: the paths of what hasn't reached the store. */
  look(documents: Documents, pending: ReadonlySet<string>, isConnected: boolean): void;
}

/** Unchanged entities stay the very objects they were. */
export function createWatcher(selection: Selection, sink: Sink<unknown>): Watcher {
  let told: { readonly found: readonly object[]; readonly fromServer: boolean } | undefined;
  const known = new Map<string, object>();
  const see = (path: string, document: object, isPending: boolean): object => {
    const id = path.slice(path.lastIndexOf('/') + 1);
    const seen = shared(known.get(path), entityOf(selection.in, id, document, isPending));
    known.set(path, seen);
    return seen;
  };
  return {
    look(documents, pending, isConnected) {
      const found = selected(documents, selection).map(([path, document]) => see(path, document, pending.has(path)));
      // Once connected, a listener goes on with what it has heard.
      const fromServer = isConnected || told?.fromServer === true;
      if (told?.fromServer === fromServer && isSame(told.found, found)) return;
      told = { found, fromServer };
      sink.next({ value: selection.list ? found : (found[0] ?? null), fromServer });
    },
  };
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((entity, i) => entity === b[i]);
}

type Entry = readonly [path: string, document: object];

function selected(documents: Documents, selection: Selection): Entry[] {
  if (!canExist(selection.path)) return [];
  const path = selection.path.join('/');
  if (selection.list) return listed(documents, path, selection.list);
  const document = documents.get(path);
  return document ? [[path, document]] : [];
}

function listed(documents: Documents, collection: string, list: ManyDocuments['list']): Entry[] {
  const { where, after, until, latestBy, limit } = list;
  const isOf = (path: string) => path.lastIndexOf('/') === collection.length && path.startsWith(collection);
  const found = [...documents].filter(
    ([path, document]) =>
      isOf(path) &&
      Object.entries(where).every(([field, value]) => valueAt(document, field) === value) &&
      (!after || Number(valueAt(document, after.field)) > after.instant) &&
      (!until || Number(valueAt(document, until.field)) <= until.instant),
  );
  const time = ([, document]: Entry) => (latestBy ? Number(valueAt(document, latestBy)) : 0);
  return found
    .sort((a, b) => time(b) - time(a) || inOrder(a, b))
    .slice(0, limit)
    .sort(inOrder);
}

function inOrder([a]: Entry, [b]: Entry): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
