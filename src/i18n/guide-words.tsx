import type { ReactNode } from 'react';
import type { Locale } from '@/domain/wording';
import { type Loaders, wordsFrom } from './messages';
import { WithWordsIn } from './words';

const loaders: Loaders = {
  ar: () => import('./ar/guide'),
  fr: () => import('./fr/guide'),
  en: () => import('./en/guide'),
};

const wordsIn = (locale: Locale) => wordsFrom('guide', loaders, locale);

/** The words of the guides' pages and of the way to them, apart from the list of those that a phone may need. */
export function WithGuideWords({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={wordsIn}>{children}</WithWordsIn>;
}
