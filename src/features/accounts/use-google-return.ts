import { useEffect, useState } from 'react';
import type { Proof } from '@/live';
import { googleAnswer } from './google';

/** What Google answered, where one comes back from there. The token is taken out of the address at once. */
export function useGoogleReturn(): Proof | 'refused' | null {
  const [hash] = useState(() => location.hash);
  const [answer, setAnswer] = useState<Proof | 'refused' | null>(null);
  useEffect(() => {
    const found = googleAnswer(hash);
    // Asked a second time it is gone: what was found stays.
    if (!found) return;
    history.replaceState(history.state, '', location.pathname);
    setAnswer((known) => known ?? found);
  }, [hash]);
  return answer;
}
