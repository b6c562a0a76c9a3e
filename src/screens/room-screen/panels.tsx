import type { CSSProperties, ReactNode } from 'react';
import { gridFor } from './fit';
import styles from './panels.module.css';

interface PanelsProps<T> {
  of: readonly T[];
  /** Panels that hold lists stand side by side; the others may stand two by two. */
  tall: boolean;
  panel: (one: T) => ReactNode;
}

/** The same room for each: as many side by side as stay legible on a wide or on a narrow projector. */
export function Panels<T>({ of, tall, panel }: PanelsProps<T>) {
  const wide = gridFor(of.length, tall ? 4 : of.length <= 4 ? 2 : 3);
  const narrow = gridFor(of.length, tall ? 3 : 2);
  const shape = {
    '--wide-columns': wide.columns,
    '--wide-rows': wide.rows,
    '--narrow-columns': narrow.columns,
    '--narrow-rows': narrow.rows,
    // Custom properties, which the type of a style leaves out.
  } as CSSProperties;
  return (
    <div className={styles.panels} style={shape}>
      {of.map(panel)}
    </div>
  );
}
