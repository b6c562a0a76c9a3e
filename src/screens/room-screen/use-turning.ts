import { useEffect, useState } from 'react';

/** Long enough to read a page across the hall. */
const TURN_MS = 15_000;

/** Which of so many pages is shown: each in its turn, the first one first. */
export function useTurning(count: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(() => setTurn((now) => now + 1), TURN_MS);
    return () => clearInterval(timer);
  }, [count]);
  return turn % count;
}
