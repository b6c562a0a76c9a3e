import { type ReactNode, use, useEffect } from 'react';
import { IntlProvider, useMessages } from 'use-intl';
import type { Locale } from '@/domain/wording';
import { directionOf, tagOf, useLocaleChoice } from './locale';
import { loadWords, type PhoneWords, type StaffWords } from './messages';

const loading = new Map<string, Promise<PhoneWords | StaffWords>>();

function wordsOf(part: 'phone' | 'staff', locale: Locale) {
  const name = `${part}/${locale}`;
  const promise = loading.get(name) ?? loadWords(part, locale);
  loading.set(name, promise);
  // A phone that lost the network between two files asks again at the next try.
  promise.catch(() => loading.delete(name));
  return promise;
}

/** The language of the page and the words of the phone; what is below waits until they are there. */
export function Words({ children }: { children: ReactNode }) {
  const locale = useLocaleChoice((choice) => choice.locale);
  const words = use(wordsOf('phone', locale));
  useEffect(() => {
    document.documentElement.lang = tagOf(locale);
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return (
    <IntlProvider locale={tagOf(locale)} messages={words as PhoneWords & StaffWords} timeZone="Africa/Casablanca">
      {children}
    </IntlProvider>
  );
}

/** The words of the console, the room screen, preparing and exporting, on top of the phone's. */
export function WithStaffWords({ children }: { children: ReactNode }) {
  const locale = useLocaleChoice((choice) => choice.locale);
  const words = use(wordsOf('staff', locale));
  const phone = useMessages();
  return (
    <IntlProvider
      locale={tagOf(locale)}
      messages={{ ...phone, ...words } as PhoneWords & StaffWords}
      timeZone="Africa/Casablanca"
    >
      {children}
    </IntlProvider>
  );
}
