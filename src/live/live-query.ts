// Turns a subscription into query options. A listener lives exactly as long as its cache entry: it closes when the entry
// is removed, and the time an unused entry lingers (gcTime) is the time the listener lingers.

import { hashKey, type QueryClient, type QueryKey, queryOptions } from '@tanstack/react-query';

export interface LiveSink<T> {
  next(value: T): void;
  error(error: Error): void;
}
export type Subscribe<T> = (sink: LiveSink<T>) => () => void;

const LINGER_MS = 30_000;
/** A listener that every retry has failed to open is tried again at this pace: nobody stands at a projector to press. */
const REVIVE_MS = 15_000;

/** Open listeners, per client and query hash. */
const openListeners = new WeakMap<QueryClient, Map<string, () => void>>();

export function liveQuery<T>(options: { queryKey: QueryKey; subscribe: Subscribe<T> }) {
  return queryOptions<T>({
    queryKey: options.queryKey,
    queryFn: ({ client, queryKey }) => listen(client, queryKey, options.subscribe),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: LINGER_MS,
    networkMode: 'always',
    refetchInterval: ({ state }) => (state.status === 'error' ? REVIVE_MS : false),
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // The gateway keeps the identity of unchanged documents; comparing every field again would only cost time.
    structuralSharing: false,
  });
}

function listen<T>(client: QueryClient, queryKey: QueryKey, subscribe: Subscribe<T>): Promise<T> {
  const listeners = listenersOf(client);
  const hash = hashKey(queryKey);
  listeners.get(hash)?.();
  return new Promise<T>((resolve, reject) => {
    let closed = false;
    let opened = false;
    let waiting: { value: T } | undefined;
    // Later snapshots wait for the next task, so they can neither overtake the first one nor repaint twice when several
    // arrive together.
    const flush = () => {
      if (closed || !waiting) return;
      const { value } = waiting;
      waiting = undefined;
      client.setQueryData<T>(queryKey, () => value);
    };
    const unsubscribe = subscribe({
      next(value) {
        if (closed) return;
        if (!opened) {
          opened = true;
          resolve(value);
          return;
        }
        if (!waiting) setTimeout(flush, 0);
        waiting = { value };
      },
      error(error) {
        if (closed) return;
        if (!opened) {
          opened = true;
          reject(error);
          return;
        }
        // The source is dead. Ask again: the retry policy reopens it, or the query reports the error while it keeps the
        // last good value.
        void client.refetchQueries({ queryKey, exact: true });
      },
    });
    listeners.set(hash, () => {
      closed = true;
      unsubscribe();
    });
  });
}

function listenersOf(client: QueryClient): Map<string, () => void> {
  const known = openListeners.get(client);
  if (known) return known;
  const created = new Map<string, () => void>();
  openListeners.set(client, created);
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'removed') return;
    created.get(event.query.queryHash)?.();
    created.delete(event.query.queryHash);
  });
  return created;
}
