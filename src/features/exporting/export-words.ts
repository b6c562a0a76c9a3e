// The words of the exported documents. Their language is chosen for the export and may differ from the interface's, so
// they are loaded apart from it.

import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/domain/wording';
import { tagOf } from '@/i18n';
import type english from '@/i18n/en/exported';

type Exported = typeof english;

const files = {
  ar: () => import('@/i18n/ar/exported'),
  fr: () => import('@/i18n/fr/exported'),
  en: () => import('@/i18n/en/exported'),
};

export type ExportWords = Awaited<ReturnType<typeof exportWords>>;

/** Rejects when the words can't be fetched. A fault in a message throws instead of printing its key in a document. */
export async function exportWords(locale: Locale) {
  const file = await files[locale]();
  // The languages say the same things with the same arguments, which a test holds them to.
  const exported = file.default as Exported;
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
