import { useEffect } from 'react';

/** By then whoever has come in has seen what there is. */
const LATER_MS = 5_000;

/** Keeps the app on this device for a dead zone, a while after somebody has come to a screen outside the rooms. */
export function useArrival(): void {
  useEffect(() => {
    const load = () => import('./release').then(({ arrive }) => arrive({ isOver: false }));
    // Without a network it is tried at the next visit.
    const timer = setTimeout(() => load().catch(() => {}), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
}
