import { dayInWords, tagOf, useLocaleChoice } from '@/i18n';

/** Amounts as they are read: 49 000, 98 %, 33 Mo, 0,32 dollar. */
export function useNumbers() {
  const locale = useLocaleChoice((choice) => choice.locale);
  const format = (options: Intl.NumberFormatOptions) => {
    const { format: inWords } = new Intl.NumberFormat(tagOf(locale), options);
    return inWords;
  };
  const megabytes = format({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 });
  const gigabytes = format({ style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 });
  return {
    count: format({ maximumFractionDigits: 0 }),
    // Rounded up: 100 % is not said of what is a little more.
    share: (part: number) => format({ style: 'percent' })(Math.ceil(part * 100) / 100),
    bytes: (amount: number) => (amount < 1e9 ? megabytes(amount / 1e6) : gigabytes(amount / 1e9)),
    // In words: the sign of a currency would turn an Arabic line about.
    dollars: format({ style: 'currency', currency: 'USD', currencyDisplay: 'name' }),
    day: (iso: string) => dayInWords(iso, locale),
  };
}
