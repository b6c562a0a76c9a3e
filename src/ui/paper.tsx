import type { HTMLAttributes, Ref } from 'react';
import { classes } from './classes';
import styles from './paper.module.css';

interface PaperProps extends HTMLAttributes<HTMLElement> {
  hue: string;
  as?: 'article' | 'li' | 'div';
  lifted?: boolean;
  faded?: boolean;
  ref?: Ref<HTMLElement>;
}

/** A piece of tinted paper: the look of a note. */
export function Paper({ hue, as: Tag = 'article', lifted, faded, className, ref, ...rest }: PaperProps) {
  // The three tags share every attribute used here.
  return (
    <Tag
      ref={ref as Ref<never>}
      data-hue={hue}
      className={classes(styles.paper, lifted && styles.lifted, faded && styles.faded, className)}
      {...rest}
    />
  );
}
