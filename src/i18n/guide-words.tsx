import type { ReactNode } from 'react';
import { wordsIn } from './messages';
import { WithWordsIn } from './words';

const load = wordsIn(import.meta.glob('./*/guide.ts'));

/** The words of the guides' pages and of the way to them, apart from the list of those that a phone may need. */
export function WithGuideWords({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={load}>{children}</WithWordsIn>;
}
