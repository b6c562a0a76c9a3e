import type { ReactNode } from 'react';
import type { Locale } from '@/domain/wording';
import { type Loaders, wordsFrom } from './messages';
import { WithWordsIn } from './words';

const loaders: Loaders = {
  ar: () => import('./ar/practice'),
  fr: () => import('./fr/practice'),
  en: () => import('./en/practice'),
};

const wordsIn = (locale: Locale) => wordsFrom('practice', loaders, locale);

/** The words of what there is in practice mode alone, apart from the list of those that a phone may need. */
export function WithPracticeWords({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={wordsIn}>{children}</WithWordsIn>;
}
