import { type ReactNode, use, useEffect } from 'react';
import { IntlProvider, useMessages } from 'use-intl';
import type { Locale } from '@/domain/wording';
import { directionOf, tagOf } from './languages';
import { useLocaleChoice } from './locale';
import { type AllWords, type Part, wordsOf } from './messages';

/** The language of the page and the words of the phone; what is below waits until they are there. */
export function Words({ children }: { children: ReactNode }) {
  const locale = useLocaleChoice((choice) => choice.locale);
  const words = use(wordsOf('phone', locale));
  useEffect(() => {
    document.documentElement.lang = tagOf(locale);
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return (
    <IntlProvider locale={tagOf(locale)} messages={words as AllWords} timeZone="Africa/Casablanca">
      {children}
    </IntlProvider>
  );
}

/** The words of the board, on top of the phone's. */
export function WithBoardWords({ children }: { children: ReactNode }) {
  return <WithMore part="board">{children}</WithMore>;
}

/** The words of a commitment's form, on top of the phone's. */
export function WithFormWords({ children }: { children: ReactNode }) {
  return <WithMore part="form">{children}</WithMore>;
}

/** The words of what is known of oneself, on top of the phone's. */
export function WithOwnWords({ children }: { children: ReactNode }) {
  return <WithMore part="own">{children}</WithMore>;
}

/** The words of voting, reviewing, closing and being called, on top of the phone's. */
export function WithPhasesWords({ children }: { children: ReactNode }) {
  return <WithMore part="phases">{children}</WithMore>;
}

/** The words of sitting at a table, on top of the phone's. */
export function WithTableWords({ children }: { children: ReactNode }) {
  return <WithMore part="table">{children}</WithMore>;
}

/** The words for what goes wrong, on top of what is there. */
export function WithTroubleWords({ children }: { children: ReactNode }) {
  return <WithMore part="trouble">{children}</WithMore>;
}

/** The words of the attendance sheet and of paper, on top of what is there. */
export function WithAsideWords({ children }: { children: ReactNode }) {
  return <WithMore part="aside">{children}</WithMore>;
}

/** The words of the console, the room screen, preparing and exporting, on top of the phone's. */
export function WithStaffWords({ children }: { children: ReactNode }) {
  return <WithMore part="staff">{children}</WithMore>;
}

function WithMore({ part, children }: { part: Part; children: ReactNode }) {
  return <WithWordsIn wordsIn={(locale) => wordsOf(part, locale)}>{children}</WithWordsIn>;
}

interface WithWordsInProps {
  /** The same promise each time it is asked about a language. */
  wordsIn: (locale: Locale) => Promise<Partial<AllWords>>;
  children: ReactNode;
}

/** More words on top of what is there. */
export function WithWordsIn({ wordsIn, children }: WithWordsInProps) {
  const locale = useLocaleChoice((choice) => choice.locale);
  const words = use(wordsIn(locale));
  const known = useMessages();
  return (
    <IntlProvider
      locale={tagOf(locale)}
      // Whoever renders a component has loaded its part; the type can't tell which parts are there.
      messages={{ ...known, ...words } as AllWords}
      timeZone="Africa/Casablanca"
    >
      {children}
    </IntlProvider>
  );
}
