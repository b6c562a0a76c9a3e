import { useEffect } from 'react';

/** By then whoever has come in has had time to begin to write. */
const LATER_MS = 5_000;

/**
 * The family's Latin letters, in Arabic digits and a few words; and the app itself, kept for a dead zone. A while after somebody
 * is in the room, never on the way to the field. `isOver`: the workshop is closed.
 */
export function useLater(isOver: boolean): void {
  useEffect(() => {
    const load = () => import('./later').then(({ later }) => later(isOver));
    // Without a network the device's own letters do, and the next visit will try again.
    const timer = setTimeout(() => load().catch(() => {}), LATER_MS);
    return () => clearTimeout(timer);
  }, [isOver]);
}
