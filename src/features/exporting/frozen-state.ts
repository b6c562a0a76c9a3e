// The state of the workshop that an export prints, taken at the first press and kept until somebody asks for the present one: so
// minutes, archive and all the others agree, whenever they are made.

import { useRef, useState } from 'react';
import { type Frozen, freeze, type Gathered } from '@/domain/frozen';
import type { Instant } from '@/domain/ids';
import type { TrailEntry } from '@/domain/trail';

export interface Exported extends Omit<Gathered, 'trail' | 'trailIsWhole' | 'takenAt'> {
  /** False while some of it is only what this device knew. */
  readonly isFresh?: boolean;
  /** By the server's clock. */
  readonly now: () => Instant;
  /** Asked for only when something is made: it is the longest list of a workshop. */
  readonly trail?: () => Promise<{ readonly entries: readonly TrailEntry[]; readonly isWhole: boolean }>;
}

export interface FrozenState {
  /** Null until it has been taken. */
  readonly frozen: Frozen | null;
  /** The same each time until it is let go. Rejects when the trail can't be had; then it can be tried again. */
  readonly take: () => Promise<Frozen>;
  readonly letGo: () => void;
}

export function useFrozenState(exported: Exported): FrozenState {
  const taken = useRef<Promise<Frozen> | null>(null);
  const [frozen, setFrozen] = useState<Frozen | null>(null);
  const letGo = () => {
    taken.current = null;
    setFrozen(null);
  };
  const take = () => {
    taken.current ??= taking(exported).then(
      (state) => {
        setFrozen(state);
        return state;
      },
      (error) => {
        letGo();
        throw error;
      },
    );
    return taken.current;
  };
  return { frozen, take, letGo };
}

async function taking({ now, trail, isFresh: _isFresh, ...known }: Exported): Promise<Frozen> {
  const takenAt = now();
  if (!trail) return freeze({ ...known, takenAt });
  const { entries, isWhole } = await trail();
  return freeze({ ...known, takenAt, trail: entries, trailIsWhole: isWhole });
}
