// What the build makes of the words says the same as the words themselves, in every language and with every argument.
import { parse } from '@formatjs/icu-messageformat-parser';
import format, { type FormatValues } from 'icu-minify/format';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/wording';
import { tagOf } from '@/i18n';
import { compiledMessages } from '../../scripts/lib/compiled-words.mjs';
import { folders, wordsIn } from '../support/languages';

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

/** A value for every argument named anywhere in the message; each of these numbers takes another form of an Arabic plural. */
function valuesFor(message: string, number: number): FormatValues {
  const names = [...message.matchAll(/[{<]\s*([a-zA-Z]+)/g)].map(([, name = '']) => name);
  const tags = new Set([...message.matchAll(/<([a-zA-Z]+)>/g)].map(([, name = '']) => name));
  return Object.fromEntries(
    names.map((name) => [name, tags.has(name) ? (parts: unknown[]) => `[${parts.join('')}]` : number]),
  );
}

const text = (said: unknown) => (Array.isArray(said) ? said.join('') : said);

describe('compiled words', () => {
  it.each(locales)('say the same in %s', (locale) => {
    let compared = 0;
    for (const messages of Object.values(wordsIn(folders[locale] ?? {}))) {
      const compiled = compiledMessages(messages);
      for (const [key, message] of Object.entries(messages)) {
        expect(parse(message).length, key).toBeGreaterThan(0);
        for (const number of [0, 1, 2, 5, 11, 100]) {
          const values = valuesFor(message, number);
          const asWritten = new IntlMessageFormat(message, tagOf(locale)).format(values);
          const asBuilt = format(compiled[key] ?? '', tagOf(locale), values, { formatters });
          expect(text(asBuilt), key).toBe(text(asWritten));
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(600);
  });
});
