import { type ReactNode, useState } from 'react';
import styles from './preparing.module.css';

interface FoldProps {
  summary: ReactNode;
  hue?: string;
  /** Open from the beginning; from then on it is the reader's. */
  open?: boolean;
  children: ReactNode;
}

/** Something to open on demand. Its inside is made when it is first opened, and stays, with what was typed there. */
export function Fold({ summary, hue, open = false, children }: FoldProps) {
  const [openAtFirst] = useState(open);
  const [seen, setSeen] = useState(open);
  return (
    <details
      className={hue ? styles.axis : styles.more}
      data-hue={hue}
      open={openAtFirst}
      onToggle={(event) => event.currentTarget.open && setSeen(true)}
    >
      <summary>{summary}</summary>
      {seen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
