import { useEffect } from 'react';

/** By then whoever has come in has had time to begin to write. */
const LATER_MS = 5_000;

/** On the way to the field nothing else is fetched: it begins when one is in the room. */
export const leadsToField = (pathname: string): boolean => /\/(j|w\/[^/]+\/?$)/.test(pathname);

/** Keeps the app on this device for a dead zone, a while after somebody has arrived. */
export function useReleaseLater(isOn: boolean, isOver = false): void {
  useEffect(() => {
    if (!isOn) return;
    const load = () => import('@/live/release/release').then(({ arrive }) => arrive({ isOver }));
    // Without a network it is tried at the next visit.
    const timer = setTimeout(() => load().catch(() => {}), LATER_MS);
    return () => clearTimeout(timer);
  }, [isOn, isOver]);
}
