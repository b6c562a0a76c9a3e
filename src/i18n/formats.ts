import type { Locale } from '@/domain/wording';
import { tagOf } from './languages';

/** A day (2024-04-24) or a month (2024-04) in words. Reckoned in UTC: a day in the hall has no time zone. */
export function dayInWords(iso: string, locale: Locale): string {
  const [year = 1970, month = 1, day] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (Number.isNaN(date.getTime())) return iso;
  const parts = day
    ? ({ day: 'numeric', month: 'long', year: 'numeric' } as const)
    : ({ month: 'long', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(tagOf(locale), { ...parts, timeZone: 'UTC' }).format(date);
}

/** When something happened, by the device's own clock on the wall. */
export function momentInWords(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** Today on this device, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(Date.now());
}

/** The day on which an instant fell for this device, as YYYY-MM-DD. */
export function dayOf(at: number): string {
  const then = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
