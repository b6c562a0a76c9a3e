// Short sentences at the edge of the screen; kept here so that any layer above can say one.
import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'fault';
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

interface Toasts {
  readonly shown: readonly Toast[];
  /** Stays ten seconds: long enough to read and to press "undo". One with the same text replaces the earlier. */
  readonly say: (text: string, options?: { tone?: Toast['tone']; action?: Toast['action'] }) => void;
  readonly dismiss: (id: number) => void;
}

const STAYS_MS = 10_000;
let latest = 0;

export const useToasts = create<Toasts>()((set, get) => ({
  shown: [],
  say(text, { tone = 'plain', action } = {}) {
    const id = ++latest;
    set(({ shown }) => ({
      // Undo belongs to the latest act: an older offer beside it would take back something else than people think.
      shown: [...shown.filter((toast) => tone === 'plain' && toast.tone === 'fault'), { id, text, tone, action }],
    }));
    setTimeout(() => get().dismiss(id), STAYS_MS);
  },
  dismiss: (id) => set(({ shown }) => ({ shown: shown.filter((toast) => toast.id !== id) })),
}));
