import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classes } from './classes';
import { Icon, type IconName } from './icon';

/** A sentence that stays while it is true, across the whole width; in words and shape, not only in colour. */
export function Banner({
  tone,
  icon,
  children,
}: {
  tone: 'calm' | 'caution' | 'danger';
  icon: IconName;
  children: ReactNode;
}) {
  return (
    <div className={classes(styles.banner, styles[tone])} role="status">
      <Icon name={icon} />
      <div className={styles.words}>{children}</div>
    </div>
  );
}
