import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './sheet.module.css';

/** What stands over a printed sheet: whose it is, what it is, when and where. */
export function SheetHead({ children }: { children: ReactNode }) {
  return <header className={styles.head}>{children}</header>;
}

/** A table on paper: its columns as wide as they say, its head again on each sheet. */
export function SheetTable({ className = '', children }: { className?: string | undefined; children: ReactNode }) {
  return <table className={classes(styles.table, className)}>{children}</table>;
}
