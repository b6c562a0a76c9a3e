import { useState } from 'react';
import type { Locale } from '@/domain/wording';
import { download } from '@/lib/download';
import { type DocumentKind, documentOf } from './documents';
import type { Asked } from './export-name';
import { exportWords } from './export-words';
import type { FrozenState } from './frozen-state';
import { type MadeFile, makeFile } from './make-file';
import type { PrintJob } from './print-sheet';
import { settingOf } from './setting';

export type Wanted = Asked | { readonly as: 'print'; readonly document: DocumentKind };

export type Progress = { readonly wanted: Wanted } & (
  | { readonly is: 'making' }
  | { readonly is: 'failed' }
  | { readonly is: 'printing' }
  | { readonly is: 'made'; readonly file: MadeFile }
);

/** One for each button. */
export function keyOf(wanted: Wanted): string {
  if ('document' in wanted) return `${wanted.document}.${wanted.as}`;
  return wanted.as === 'picture' ? `picture.${wanted.axis}` : wanted.as;
}

/** One at a time: each takes all that a small laptop has. */
export function useMaking(state: FrozenState, locale: Locale, print: (job: PrintJob) => void) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const make = async (wanted: Wanted) => {
    if (progress?.is === 'making') return;
    setProgress({ is: 'making', wanted });
    try {
      const frozen = await state.take();
      if (wanted.as === 'print') {
        const setting = settingOf(frozen, await exportWords(locale), locale);
        print({ document: documentOf(wanted.document, setting), locale });
        setProgress({ is: 'printing', wanted });
        return;
      }
      const file = await makeFile(wanted, frozen, locale);
      download(file.name, file.content);
      setProgress({ is: 'made', wanted, file });
    } catch (error) {
      console.error(error);
      setProgress({ is: 'failed', wanted });
    }
  };
  return { progress, make: (wanted: Wanted) => void make(wanted) };
}
