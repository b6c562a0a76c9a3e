// The title that somebody is typing: they finish it in peace when the phase changes.

import { create } from 'zustand';
import { GRACE_MS, isArranging } from '@/domain/phase';
import { useHasCome, useRoom } from '@/live';

/** What is sent in the last moment still has to arrive. */
const TRAVEL_MS = 3_000;

/** Is a title changed and neither sent nor given up? */
export const useTitling = create<{ readonly isChanged: boolean }>()(() => ({ isChanged: false }));

/** The phase has ended in the middle of a title, and the server still takes it. */
export function useFinishingTitle(): boolean {
  const { phase, previous, changedAt } = useRoom().workshop.stage;
  const isChanged = useTitling((titling) => titling.isChanged);
  const isTaken = isChanged && !isArranging(phase) && previous !== null && isArranging(previous);
  return !useHasCome(isTaken ? changedAt + GRACE_MS - TRAVEL_MS : null) && isTaken;
}
