// How far this page has come on its way into a workshop: what stands in for the room until then needs to know.

import { useLayoutEffect } from 'react';
import { create } from 'zustand';

/** `stopped`: there is something to read or to press first. */
export type Arrival = 'on-the-way' | 'stopped' | 'there';

export const useWayIn = create<{ readonly at: Arrival }>()(() => ({ at: 'on-the-way' }));

/** Told by what is shown, before it is painted. */
export function useArrived(at: Arrival): void {
  useLayoutEffect(() => useWayIn.setState({ at }), [at]);
}
