// The guides themselves, and the words of every button that they name: a file for each language, loaded when somebody reads one.

import { type ReactNode, use, useMemo } from 'react';
import { useMessages } from 'use-intl';
import type { GuideBook } from './guide-book';
import { tagOf } from './languages';
import { useLocaleChoice } from './locale';
import { type Files, loadedFrom, wordsIn } from './messages';
import { type Say, sayFrom } from './say';
import { WithWordsIn } from './words';

const books = loadedFrom(import.meta.glob('./*/guides/index.ts') as Files<GuideBook>);

const labels = wordsIn(import.meta.glob('./*/guides/labels.ts'));

/** In the language of whoever reads; waits until it is there. */
export function useGuideBook(): GuideBook {
  const locale = useLocaleChoice((choice) => choice.locale);
  return use(books(locale));
}

/** The words that guides may name, on top of the phone's. */
export function WithLabels({ children }: { children: ReactNode }) {
  return <WithWordsIn wordsIn={labels}>{children}</WithWordsIn>;
}

/** Words by the names that guides give them, below `WithLabels`; which they name, a test looks up in every language. */
export function useSay(): Say {
  const locale = useLocaleChoice((choice) => choice.locale);
  const spaces = useMessages();
  return useMemo(() => sayFrom(tagOf(locale), spaces), [locale, spaces]);
}
