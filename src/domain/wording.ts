// Text that organisers write once and people read in their own language.

/** The one list of them: what a language takes besides, docs/languages.md says. */
export const locales = ['ar', 'fr', 'en'] as const;
export type Locale = (typeof locales)[number];

export type InEachLanguage<Of> = Readonly<Record<Locale, Of>>;

export function inEachLanguage<Of>(of: (locale: Locale) => Of): InEachLanguage<Of> {
  // Of every language, which is what the type says.
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as InEachLanguage<Of>;
}

/** The same words in the languages somebody wrote them in; at least one in practice. */
export type Wording = Readonly<Partial<Record<Locale, string>>>;

/** What the app itself says in the workshop's language: in whichever that is. */
export type FullWording = InEachLanguage<string>;

export function isLocale(text: string | null | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

/** In the reader's language, else in the workshop's, else in any it was written in; '' if in none. */
export function wordingIn(wording: Wording, reader: Locale, workshop: Locale): string {
  return wording[reader] ?? wording[workshop] ?? locales.map((locale) => wording[locale]).find(Boolean) ?? '';
}

/** New words in one language make the old translations untrue, so they go; unchanged words keep them. */
export function reworded(wording: Wording, locale: Locale, text: string): Wording {
  return wording[locale] === text ? wording : { [locale]: text };
}

/** Says nothing in any language. */
export function isBlank(wording: Wording = {}): boolean {
  return Object.values(wording).every((text) => text.trim() === '');
}
