// What I am doing at this board right now: what I hold, where it would land, what I have selected or opened. Lost on
// reload, which bothers only me. One for each board shown.

import { createContext, type ReactNode, use, useState } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Thing } from '@/domain/board';
import type { CommitmentId, NoteId, StackId } from '@/domain/ids';
import { arePins, joinedPins, noPins, type Pins, pinsAt } from './pins';
import type { Slot } from './slots';

export interface Held {
  /** As it was when it was picked up. */
  readonly thing: Thing;
  readonly by: 'mouse' | 'touch' | 'keyboard';
}

/** A dialog over the board. */
export type Opened =
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'stack'; readonly id: StackId }
  /** What these are put together with. */
  | { readonly kind: 'together'; readonly ids: readonly NoteId[] }
  | { readonly kind: 'alike' }
  | { readonly kind: 'commitment'; readonly id: CommitmentId }
  /** A new commitment, from the selected notes or from none. */
  | { readonly kind: 'new'; readonly from: readonly NoteId[] }
  | { readonly kind: 'move'; readonly ids: readonly NoteId[] }
  | { readonly kind: 'set-aside' };

/** What can be pressed on a board. */
export type Card = Extract<Opened, { kind: 'note' | 'stack' }>;

export interface Session {
  readonly held: Held | null;
  readonly target: Slot | null;
  /** What was dropped and no snapshot shows in its new place yet. */
  readonly dropped: Pins;
  /** What a screen reader is told about what is held. */
  readonly said: string;
  readonly selecting: boolean;
  /** Proposals, and stacks as a whole. */
  readonly selected: ReadonlySet<NoteId | StackId>;
  readonly opened: Opened | null;
  readonly lift: (held: Held, target: Slot) => void;
  readonly aim: (target: Slot | null) => void;
  readonly letGo: (dropped?: Pins) => void;
  readonly settle: (dropped: Pins) => void;
  readonly tell: (said: string) => void;
  readonly select: (selecting: boolean) => void;
  /** A press on a card opens it, or selects it while selecting. */
  readonly press: (card: Card) => void;
  readonly open: (opened: Opened | null) => void;
}

/** A pin that no snapshot confirms (a lost listener) must not hide the truth for ever. */
const PATIENCE_MS = 3_000;

export function createSession(): StoreApi<Session> {
  return createStore<Session>()((set, get) => ({
    held: null,
    target: null,
    dropped: noPins,
    said: '',
    selecting: false,
    selected: new Set(),
    opened: null,
    lift: (held, target) => set({ held, target }),
    aim(target) {
      const now = get().target;
      if (now?.place !== target?.place || now?.index !== target?.index || now?.onto !== target?.onto) set({ target });
    },
    letGo(dropped = noPins) {
      set({ held: null, target: null, dropped });
      if (arePins(dropped)) setTimeout(() => get().dropped === dropped && set({ dropped: noPins }), PATIENCE_MS);
    },
    settle: (dropped) => set({ dropped }),
    tell: (said) => set({ said }),
    select: (selecting) => set({ selecting, selected: new Set() }),
    press(card) {
      const { selecting, selected } = get();
      if (!selecting) set({ opened: card });
      else set({ selected: selected.has(card.id) ? without(selected, card.id) : new Set([...selected, card.id]) });
    },
    open: (opened) => set({ opened }),
  }));
}

function without<T>(ids: ReadonlySet<T>, id: T): ReadonlySet<T> {
  return new Set([...ids].filter((other) => other !== id));
}

/** What is held is pinned where it was picked up. */
export function pinsIn({ held, dropped }: Pick<Session, 'held' | 'dropped'>): Pins {
  return held ? joinedPins(dropped, pinsAt(held.thing)) : dropped;
}

const SessionContext = createContext<StoreApi<Session> | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session] = useState(createSession);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSessionStore(): StoreApi<Session> {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside a SessionProvider');
  return session;
}

export function useSession<T>(select: (session: Session) => T): T {
  return useStore(useSessionStore(), select);
}
