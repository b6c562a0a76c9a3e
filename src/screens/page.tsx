import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { buttonClass, classes, Icon } from '@/ui';
import { LanguageSwitch } from './language-switch';
import styles from './page.module.css';

interface PageProps {
  /** Where one has come from, and what it is called. */
  readonly href: `/${string}`;
  readonly back: string;
  readonly children: ReactNode;
}

/** A page outside the rooms: the way back, the languages, the content. */
export function Page({ href, back, children }: PageProps) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link href={href} className={classes(buttonClass('plain'), styles.back)}>
          <Icon name="back" />
          {back}
        </Link>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
