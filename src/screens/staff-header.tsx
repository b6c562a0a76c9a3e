import type { ReactNode } from 'react';
import { LanguageSwitch } from './language-switch';
import styles from './staff-header.module.css';

interface StaffHeaderProps {
  title: ReactNode;
  under: ReactNode;
  /** What the ways on are called together. */
  label: string;
  /** The ways on. */
  children: ReactNode;
}

/** The head of the console and of the desk: what it is, where one may go from here, in which language. */
export function StaffHeader({ title, under, label, children }: StaffHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.about}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.under}>{under}</p>
      </div>
      <nav className={styles.links} aria-label={label}>
        {children}
      </nav>
      <LanguageSwitch />
    </header>
  );
}
