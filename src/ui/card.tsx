import type { HTMLAttributes } from 'react';
import styles from './card.module.css';
import { classes } from './classes';

/** A sheet on the desk that holds one matter. */
export function Card({ className, ...rest }: HTMLAttributes<HTMLElement>) {
  return <section className={classes(styles.card, className)} {...rest} />;
}

/** Things one under the other, or in a row that wraps. */
export function Stack({
  row,
  tight,
  className,
  ...rest
}: HTMLAttributes<HTMLDivElement> & { row?: boolean; tight?: boolean }) {
  return <div className={classes(row ? styles.row : styles.stack, tight && styles.tight, className)} {...rest} />;
}

/** What will appear here, and who has to do what. */
export function EmptyState({ children }: { children: React.ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}

export function Badge({ hue, children }: { hue?: string | undefined; children: React.ReactNode }) {
  return (
    <span className={styles.badge} data-hue={hue}>
      {children}
    </span>
  );
}

/** Said, not shown. */
export function Spoken({ children }: { children: React.ReactNode }) {
  return <span className={styles.spoken}>{children}</span>;
}
