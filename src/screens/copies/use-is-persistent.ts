import { useEffect, useState } from 'react';

/** Has the browser promised not to clear away what is kept here? Undefined while it is asked, and where it can't say. */
export function useIsPersistent(): boolean | undefined {
  const [answer, setAnswer] = useState<boolean>();
  useEffect(() => {
    // Missing on plain http and in older browsers.
    navigator.storage?.persisted?.().then(setAnswer, () => {});
  }, []);
  return answer;
}
