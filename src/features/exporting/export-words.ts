// The words of the exported documents. Their language is chosen for the export and may differ from the interface's, so
// they are loaded apart from it.

import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/domain/wording';
import { tagOf } from '@/i18n';
import type english from '@/i18n/en/exporting';

type Exporting = typeof english;

const files = {
  ar: () => import('@/i18n/ar/exporting'),
  fr: () => import('@/i18n/fr/exporting'),
  en: () => import('@/i18n/en/exporting'),
};

export type ExportWords = Awaited<ReturnType<typeof exportWords>>;

/** Rejects when the words can't be fetched. A fault in a message throws instead of printing its key in a document. */
export async function exportWords(locale: Locale) {
  const file = await files[locale]();
  // The languages say the same things with the same arguments, which a test holds them to.
  const exporting = file.default as unknown as Exporting;
  return createTranslator({
    locale: tagOf(locale),
    messages: { exporting },
    namespace: 'exporting',
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  });
}
