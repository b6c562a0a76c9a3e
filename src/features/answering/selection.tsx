// Which proposals are selected at the desk, and which of them are being answered. In a store, so that one more selected
// proposal renders its own row only.

import { createContext, type ReactNode, use, useState } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { NoteId } from '@/domain/ids';

export interface Selection {
  readonly selected: ReadonlySet<NoteId>;
  /** Those that the open dialog answers; null when none is open. */
  readonly asked: readonly NoteId[] | null;
  readonly select: (ids: readonly NoteId[], on: boolean) => void;
  readonly clear: () => void;
  readonly ask: (ids: readonly NoteId[] | null) => void;
  /** False when nothing is selected. */
  readonly askSelected: () => boolean;
}

type Store = UseBoundStore<StoreApi<Selection>>;

function createSelection(): Store {
  return create<Selection>()((set, get) => ({
    selected: new Set(),
    asked: null,
    select: (ids, on) =>
      set(({ selected }) => {
        const next = new Set(selected);
        for (const id of ids) on ? next.add(id) : next.delete(id);
        return { selected: next };
      }),
    clear: () => set({ selected: new Set() }),
    ask: (asked) => set({ asked }),
    askSelected() {
      const asked = [...get().selected];
      if (asked.length > 0) set({ asked });
      return asked.length > 0;
    },
  }));
}

const SelectionContext = createContext<Store | null>(null);

export function WithSelection({ children }: { children: ReactNode }) {
  const [store] = useState(createSelection);
  return <SelectionContext value={store}>{children}</SelectionContext>;
}

export function useSelection<T>(part: (selection: Selection) => T): T {
  const store = use(SelectionContext);
  if (!store) throw new Error('useSelection outside WithSelection');
  return store(part);
}
