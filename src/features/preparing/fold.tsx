import { type ReactNode, useState } from 'react';
import styles from './preparing.module.css';

/** Something to open on demand. Its inside is made when it is first opened, and stays, with what was typed there. */
export function Fold({ summary, hue, children }: { summary: ReactNode; hue?: string; children: ReactNode }) {
  const [seen, setSeen] = useState(false);
  return (
    <details
      className={hue ? styles.axis : styles.more}
      data-hue={hue}
      onToggle={(event) => event.currentTarget.open && setSeen(true)}
    >
      <summary>{summary}</summary>
      {seen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
