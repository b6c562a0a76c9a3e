import { type ReactNode, useId } from 'react';
import { Card, classes, Stack } from '@/ui';
import styles from './console.module.css';

/** One matter of the console under its heading. */
export function Panel({
  id: anchor,
  title,
  className,
  children,
}: {
  /** Where a link on the page leads to it. */
  id?: string;
  title: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Card id={anchor} aria-labelledby={id} className={classes(styles.panel, className)}>
      <Stack>
        <h2 id={id}>{title}</h2>
        {children}
      </Stack>
    </Card>
  );
}
