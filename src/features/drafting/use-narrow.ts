import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 768px)';

/** Is there room for one column only? */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => !matchMedia(WIDE).matches,
  );
}
