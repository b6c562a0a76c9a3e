import type { ReactNode } from 'react';
import { classes, Stack } from '@/ui';
import styles from './gallery.module.css';

/** A part of the page, and of the pictures that are kept of it. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} data-part={id} className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className={styles.specimens}>{children}</div>
    </section>
  );
}

interface SpecimenProps {
  /** The pieces that are shown, by the names under which they are exported. */
  of: string;
  title?: ReactNode;
  /** Across the whole part. */
  wide?: boolean;
  row?: boolean;
  children: ReactNode;
}

export function Specimen({ of, title, wide = false, row = false, children }: SpecimenProps) {
  return (
    <div className={classes(styles.specimen, wide && styles.across)} data-shows={of}>
      <p className={styles.caption}>
        <code dir="ltr">{of}</code>
        {title && <span>{title}</span>}
      </p>
      <Stack row={row} tight={row}>
        {children}
      </Stack>
    </div>
  );
}
