import { lazy, Suspense, useEffect, useState } from 'react';
import { retrying } from '@/lib/retrying';

const Trouble = lazy(() => retrying(() => import('./trouble')));

/** Nobody who has just arrived waits for this. */
const LATER_MS = 4_000;

/** Says what is wrong, once the page has had time for it. */
export function TroubleLater() {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense fallback={null}>{isTime && <Trouble />}</Suspense>;
}
