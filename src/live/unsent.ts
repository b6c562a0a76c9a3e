// What this device has handed over and the server hasn't confirmed: the only sign of a dead network that can be trusted,
// because the database client reports none.

import { create } from 'zustand';

interface Unsent {
  /** When each unconfirmed command was given, oldest first; by this device's clock. */
  readonly since: readonly number[];
  readonly begin: (at: number) => () => void;
}

export const useUnsent = create<Unsent>()((set) => ({
  since: [],
  begin(at) {
    set(({ since }) => ({ since: [...since, at] }));
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      set(({ since }) => {
        const index = since.indexOf(at);
        return { since: since.filter((_, i) => i !== index) };
      });
    };
  },
}));
