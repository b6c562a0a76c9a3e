import type { CSSProperties, ReactNode } from 'react';
import { gridFor } from './fit';
import styles from './panels.module.css';

interface PanelsProps<T> {
  of: readonly T[];
  /** How many stay legible side by side. */
  most: { readonly wide: number; readonly narrow: number };
  panel: (one: T) => ReactNode;
}

/** The same room for each: as many side by side as stay legible on a wide or on a narrow projector. */
export function Panels<T>({ of, most, panel }: PanelsProps<T>) {
  const wide = gridFor(of.length, most.wide);
  const narrow = gridFor(of.length, most.narrow);
  const shape = {
    '--wide-columns': wide.columns,
    '--wide-rows': wide.rows,
    '--narrow-columns': narrow.columns,
    '--narrow-rows': narrow.rows,
    // Custom properties, which the type of a style leaves out.
  } as CSSProperties;
  if (of.length === 0) return null;
  return (
    <div className={styles.panels} style={shape}>
      {of.map(panel)}
    </div>
  );
}
