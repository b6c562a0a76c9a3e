import type { ReactNode } from 'react';
import type { Locale } from '@/domain/wording';
import { type Loaders, wordsFrom } from './messages';
import { WithWordsIn } from './words';

const loaders: Loaders = {
  ar: () => import('./ar/gallery'),
  fr: () => import('./fr/gallery'),
  en: () => import('./en/gallery'),
};

const wordsIn = (locale: Locale) => wordsFrom('gallery', loaders, locale);

/** The words of the page that shows every piece of the look, which is there while developing only. */
export function WithGalleryWords({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={wordsIn}>{children}</WithWordsIn>;
}
