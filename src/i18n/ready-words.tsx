import type { ReactNode } from 'react';
import { wordsIn } from './messages';
import { WithWordsIn } from './words';

const load = wordsIn(import.meta.glob('./*/ready.ts'));

/** The words of looking at the hall before the day, apart from the list of those that a phone may need. */
export function WithReadyWords({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={load}>{children}</WithWordsIn>;
}
