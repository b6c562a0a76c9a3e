import type { TableHTMLAttributes } from 'react';
import { classes } from './classes';
import styles from './table.module.css';

/** A table to read on a screen; on paper there is `SheetTable`. */
export function Table({ className, ...rest }: TableHTMLAttributes<HTMLTableElement>) {
  return <table className={classes(styles.table, className)} {...rest} />;
}
