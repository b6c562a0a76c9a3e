// What somebody has picked or typed and the server hasn't confirmed: kept on the device, so that neither a reload nor a dead
// network can take it. The latest is what counts; writing it twice is harmless.

import { useCallback, useEffect, useRef } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { keep, kept } from '@/lib/storage';
import type { Command } from '@/live';

interface Entry {
  readonly value: unknown;
  readonly handedOver: boolean;
  readonly refused: boolean;
}

interface Held {
  readonly entry: Entry | null;
  /** The value that was handed over and not answered yet, by this page. */
  readonly underWay: unknown;
}

export interface Unsaved<T> {
  /** Null when the server has everything. */
  readonly value: T | null;
  readonly state: 'none' | 'draft' | 'under-way' | 'refused';
  readonly change: (value: T) => void;
  readonly handOver: () => void;
  readonly drop: () => void;
}

interface UnsavedOptions {
  /** Is it still taken? What is left over then stays where it is, for its owner to be told. */
  readonly open: boolean;
  /** After how long without a change it is handed over by itself; null waits to be told. */
  readonly restMs: number | null;
}

/** How far the news of a change may come behind its acknowledgement: until then what was entered is not taken off the screen. */
const NEWS_MS = 100;

/** `name` is where the device keeps it: whoever asks by the same name is told the same. */
export function useUnsaved<T>(name: string, send: (value: T) => Command, { open, restMs }: UnsavedOptions): Unsaved<T> {
  const store = storeOf(name);
  const entry = store((held) => held.entry);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const how = useRef({ send, open });
  how.current = { send, open };
  const isAutomatic = restMs !== null;

  const handOver = useCallback(() => {
    clearTimeout(timer.current);
    const { entry: held, underWay } = store.getState();
    if (!held || !how.current.open || underWay === held.value) return;
    const { value } = held;
    store.setState({ underWay: value });
    put(name, { value, handedOver: true, refused: false });
    const isLatest = () => store.getState().entry?.value === value;
    // Only what was changed under this name comes back from it.
    how.current.send(value as T).done.then(
      () => setTimeout(() => isLatest() && put(name, null), NEWS_MS),
      () => {
        if (store.getState().underWay === value) store.setState({ underWay: undefined });
        if (isLatest()) put(name, { value, handedOver: true, refused: true });
      },
    );
  }, [name, store]);

  const change = useCallback(
    (value: T) => {
      put(name, { value, handedOver: false, refused: false });
      clearTimeout(timer.current);
      if (restMs !== null) timer.current = setTimeout(handOver, restMs);
    },
    [name, handOver, restMs],
  );

  // What an earlier visit had handed over may never have left; the database client may have forgotten it.
  useEffect(() => {
    const { entry: held } = store.getState();
    if (open && held && !held.refused && (isAutomatic || held.handedOver)) handOver();
  }, [open, isAutomatic, handOver, store]);

  useEffect(() => {
    if (!isAutomatic) return;
    const leave = () => document.visibilityState === 'hidden' && handOver();
    addEventListener('pagehide', handOver);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', handOver);
      document.removeEventListener('visibilitychange', leave);
      handOver();
    };
  }, [isAutomatic, handOver]);

  const drop = useCallback(() => put(name, null), [name]);
  return { value: (entry?.value as T | undefined) ?? null, state: stateOf(entry), change, handOver, drop };
}

function stateOf(entry: Entry | null): Unsaved<unknown>['state'] {
  if (!entry) return 'none';
  if (entry.refused) return 'refused';
  return entry.handedOver ? 'under-way' : 'draft';
}

const stores = new Map<string, UseBoundStore<StoreApi<Held>>>();

function storeOf(name: string) {
  const known = stores.get(name);
  if (known) return known;
  const created = create<Held>()(() => ({ entry: read(name), underWay: undefined }));
  stores.set(name, created);
  return created;
}

function put(name: string, entry: Entry | null): void {
  keep(name, entry && JSON.stringify(entry));
  storeOf(name).setState({ entry });
}

function read(name: string): Entry | null {
  try {
    // Written by this module only; anything else in its place is as good as nothing.
    return JSON.parse(kept(name) ?? 'null') as Entry | null;
  } catch {
    return null;
  }
}
