import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import styles from './printed.module.css';

interface PrintedProps {
  /** Of the paper, which may differ from the page's. */
  lang: string;
  dir: 'rtl' | 'ltr';
  /** The print dialog has been dealt with, one way or the other. */
  onDone: () => void;
  children: ReactNode;
}

/** Opens the browser's print dialog on its children, and on nothing else of the page, as soon as they are there. */
export function Printed({ lang, dir, onDone, children }: PrintedProps) {
  useEffect(() => {
    const page = document.documentElement;
    let gone = false;
    page.dataset.printing = '';
    addEventListener('afterprint', onDone);
    // The paper may be in letters that the page has not needed yet.
    const ready = document.fonts?.ready ?? Promise.resolve();
    void ready.then(() => !gone && print());
    return () => {
      gone = true;
      delete page.dataset.printing;
      removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return createPortal(
    <div className={styles.printed} data-printed lang={lang} dir={dir}>
      {children}
    </div>,
    document.body,
  );
}
