import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 768px)';

/** Is there room for one column only? */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, isNarrow);
}

const isNarrow = () => !matchMedia(WIDE).matches;

function follow(tell: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
