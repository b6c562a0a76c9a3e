import { create } from 'zustand';
import type { WorkshopId } from '@/domain/ids';
import { type Crowd, createCrowd } from './crowd';
import type { Act } from './world';

/** How many times as fast as people at tables. */
export const speeds = ['1', '4', '20'] as const;
export type Speed = (typeof speeds)[number];

/** The same for every rehearsal: what has been seen once can be shown again. */
const SEED = 'warsha';
/** As many as one reads at a glance. */
const TOLD = 4;

interface Rehearsal {
  /** Where the simulated people are; they stay who they are while the facilitator looks at other pages. */
  readonly workshopId: WorkshopId | null;
  readonly crowd: Crowd;
  readonly running: boolean;
  readonly speed: Speed;
  /** What was done last, newest first. */
  readonly told: readonly (Act & { readonly number: number })[];
  start(workshopId: WorkshopId): void;
  stop(): void;
  choose(speed: Speed): void;
  tell(act: Act): void;
}

export const useRehearsal = create<Rehearsal>()((set, get) => ({
  workshopId: null,
  crowd: createCrowd(SEED),
  running: false,
  speed: '4',
  told: [],
  start(workshopId) {
    const fresh = workshopId === get().workshopId ? {} : { crowd: createCrowd(SEED), told: [] };
    set({ ...fresh, workshopId, running: true });
  },
  stop: () => set({ running: false }),
  choose: (speed) => set({ speed }),
  tell: (act) =>
    set(({ told }) => ({ told: [{ ...act, number: (told[0]?.number ?? 0) + 1 }, ...told].slice(0, TOLD) })),
}));
