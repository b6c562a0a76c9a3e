import type { ReactNode } from 'react';
import { wordsIn } from './messages';
import { WithWordsIn } from './words';

const load = wordsIn(import.meta.glob('./*/practice.ts'));

/** The words of what there is in practice mode alone, apart from the list of those that a phone may need. */
export function WithPracticeWords({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={load}>{children}</WithWordsIn>;
}
