// A document as the browser prints it, or saves as PDF: it stands beside the app in the page, so that print can leave the whole app
// out, and shows on paper only. The browser shapes Arabic and breaks the pages.

import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Locale } from '@/domain/wording';
import { directionOf, tagOf } from '@/i18n';
import type { PrintedDocument } from './blocks';
import { applyPageRule } from './page-rule';
import { PrintBlocks } from './print-blocks';
import styles from './print-sheet.module.css';

export interface PrintJob {
  readonly document: PrintedDocument;
  readonly locale: Locale;
}

/** Opens the browser's print window once it is there; `onPrinted` when that has been closed, or can't be opened. */
export default function PrintSheet({ job, onPrinted }: { job: PrintJob; onPrinted: () => void }) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const title = document.title;
    dataset.printing = '';
    // What the file is called when it is saved.
    document.title = job.document.title;
    const withoutRule = applyPageRule(pageRule(job.document.foot, job.locale));
    window.addEventListener('afterprint', onPrinted, { once: true });
    let isGone = false;
    // Its letters are fetched when they are first laid out.
    void fontsOf(job).then(() => !isGone && window.print?.());
    return () => {
      isGone = true;
      window.removeEventListener('afterprint', onPrinted);
      delete dataset.printing;
      withoutRule();
      document.title = title;
    };
  }, [job, onPrinted]);
  const { document: printed, locale } = job;
  return createPortal(
    <article className={styles.sheet} data-printing-sheet lang={tagOf(locale)} dir={directionOf(locale)}>
      <PrintBlocks blocks={printed.blocks} own={directionOf(locale)} />
    </article>,
    document.body,
  );
}

async function fontsOf({ document: printed }: PrintJob): Promise<void> {
  const text = JSON.stringify(printed.blocks);
  const family = getComputedStyle(document.body).fontFamily;
  await Promise.allSettled([400, 700].map((weight) => document.fonts?.load(`${weight} 16px ${family}`, text)));
}

/** There while it is printed and no longer, because it would rule whatever else is printed later. */
export function pageRule(foot: string, locale: Locale): string {
  return `@page {
  size: A4;
  margin: 20mm 18mm 22mm;
  @bottom-center {
    content: ${cssText(`${foot} · `)} counter(page) ' / ' counter(pages);
    direction: ${directionOf(locale)};
    font: 8.5pt var(--family, sans-serif);
    color: #574f42;
  }
}`;
}

/** Whatever was typed, as a text that neither the style sheet nor the page around it can take for more. */
function cssText(text: string): string {
  const safe = [...text].map((letter) =>
    /[\p{L}\p{M}\p{N} ]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `'${safe.join('')}'`;
}
