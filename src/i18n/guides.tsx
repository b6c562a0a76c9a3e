// The guides themselves, and the words of every button that they name: a file for each language, loaded when somebody reads one.

import { type ReactNode, use } from 'react';
import type { Locale } from '@/domain/wording';
import type { GuideBook } from './guide-book';
import { useLocaleChoice } from './locale';
import { type Loaders, wordsFrom } from './messages';
import { WithWordsIn } from './words';

const books: Loaders = {
  ar: () => import('./ar/guides'),
  fr: () => import('./fr/guides'),
  en: () => import('./en/guides'),
};

const labels: Loaders = {
  ar: () => import('./ar/guides/labels'),
  fr: () => import('./fr/guides/labels'),
  en: () => import('./en/guides/labels'),
};

const labelsIn = (locale: Locale) => wordsFrom('labels', labels, locale);

/** In the language of whoever reads; waits until it is there. */
export function useGuideBook(): GuideBook {
  const locale = useLocaleChoice((choice) => choice.locale);
  // Loaded, kept and changed with the language like words; that each language has the same guides is tested, not typed.
  return use(wordsFrom('guides', books, locale)) as unknown as GuideBook;
}

/** The words that guides may name, on top of the phone's. */
export function WithLabels({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={labelsIn}>{children}</WithWordsIn>;
}
