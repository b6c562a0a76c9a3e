import { create } from 'zustand';
import type { WorkshopId } from '@/domain/ids';
import type { Kept } from './keep-copy';

/** `full`: no room on this computer. `missing`: this browser keeps nothing, a private window say. */
export type CopyTrouble = 'full' | 'missing';

interface KeptState extends Kept {
  readonly workshopId: WorkshopId | null;
  readonly trouble: CopyTrouble | null;
}

/** What the keeper of copies has to say, for whoever shows it. */
export const useKeptState = create<KeptState>()(() => ({ workshopId: null, latest: null, loss: null, trouble: null }));
