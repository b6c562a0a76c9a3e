import type { ReactNode } from 'react';
import { wordsIn } from './messages';
import { WithWordsIn } from './words';

const load = wordsIn(import.meta.glob('./*/gallery.ts'));

/** The words of the page that shows every piece of the look, which is there while developing only. */
export function WithGalleryWords({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={load}>{children}</WithWordsIn>;
}
