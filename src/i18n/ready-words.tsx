import type { ReactNode } from 'react';
import type { Locale } from '@/domain/wording';
import { type Loaders, wordsFrom } from './messages';
import { WithWordsIn } from './words';

const loaders: Loaders = {
  ar: () => import('./ar/ready'),
  fr: () => import('./fr/ready'),
  en: () => import('./en/ready'),
};

const wordsIn = (locale: Locale) => wordsFrom('ready', loaders, locale);

/** The words of looking at the hall before the day, apart from the list of those that a phone may need. */
export function WithReadyWords({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={wordsIn}>{children}</WithWordsIn>;
}
