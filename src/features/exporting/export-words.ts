// The words of the exported documents. Their language is chosen for the export and may differ from the interface's, so
// they are loaded apart from it.

import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/domain/wording';
import { tagOf } from '@/i18n';
import { exportedIn } from '@/i18n/exported-words';

export type ExportWords = Awaited<ReturnType<typeof exportWords>>;

/** Rejects when the words can't be fetched. A fault in a message throws instead of printing its key in a document. */
export async function exportWords(locale: Locale) {
  const exported = await exportedIn(locale);
  return createTranslator({
    locale: tagOf(locale),
    messages: { exported },
    namespace: 'exported',
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  });
}
