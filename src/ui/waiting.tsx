import { useEffect, useState } from 'react';
import styles from './waiting.module.css';

const PATIENCE_MS = 250;
/** Between one thing waited for and the next: longer, and waiting begins anew. */
const GAP_MS = 300;
let last = { began: 0, ended: Number.NEGATIVE_INFINITY };

/**
 * Something is on its way; the words come after a moment, so that quick answers don't flicker. What is waited for next goes on
 * where the last left off: somebody who waits for three things in a row isn't shown nothing three times.
 */
export function Waiting({ children }: { children: React.ReactNode }) {
  const [{ began, wait }] = useState(() => {
    const now = performance.now();
    const since = now - last.ended < GAP_MS ? last.began : now;
    return { began: since, wait: since + PATIENCE_MS - now };
  });
  useEffect(
    () => () => {
      last = { began, ended: performance.now() };
    },
    [began],
  );
  return (
    <div className={styles.waiting} role="status" style={{ animationDelay: `${wait}ms` }}>
      <span className={styles.dots} aria-hidden="true" />
      <span>{children}</span>
    </div>
  );
}
