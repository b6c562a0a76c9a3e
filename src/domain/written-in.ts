// In which language somebody is answered: the one they wrote in, as far as letters tell.

import type { Locale } from './wording';

/**
 * Arabic letters are answered in Arabic. Latin ones in the language of the workshop, or in French where that is Arabic: letters don't tell
 * French from English. What has as many of both, or none, is answered in the language of the workshop.
 */
export function answerLocale(text: string, workshop: Locale): Locale {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic > latin) return 'ar';
  return latin > arabic && workshop === 'ar' ? 'fr' : workshop;
}

/** Those that are answered in the same language together; in the order in which they come. */
export function byAnswerLocale<Written extends { readonly text: string }>(
  things: readonly Written[],
  workshop: Locale,
): ReadonlyMap<Locale, readonly Written[]> {
  const by = new Map<Locale, Written[]>();
  for (const thing of things) {
    const locale = answerLocale(thing.text, workshop);
    by.set(locale, [...(by.get(locale) ?? []), thing]);
  }
  return by;
}
