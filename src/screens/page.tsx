import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { buttonClass, classes, Icon } from '@/ui';
import { LanguageSwitch } from './language-switch';
import styles from './page.module.css';

interface WayBack {
  /** Where one has come from, and what it is called. */
  readonly href: `/${string}`;
  readonly back: string;
}

/** The way back, and the languages. */
export function WayBackAndLanguages({ href, back }: WayBack) {
  return (
    <div className={styles.head}>
      <Link href={href} className={classes(buttonClass('plain'), styles.back)}>
        <Icon name="back" />
        {back}
      </Link>
      <LanguageSwitch />
    </div>
  );
}

/** A page outside the rooms: the way back, the languages, the content. */
export function Page({ children, ...way }: WayBack & { readonly children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header>
        <WayBackAndLanguages {...way} />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
