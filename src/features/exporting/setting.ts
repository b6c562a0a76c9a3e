// What every part of a document is put together with: the state it tells of, and the language it tells it in.

import type { Frozen } from '@/domain/frozen';
import type { Instant } from '@/domain/ids';
import type { Report, ReportedAxis } from '@/domain/report';
import { type Locale, type Wording, wordingIn } from '@/domain/wording';
import { dayInWords } from '@/i18n';
import type { ExportWords } from './export-words';

export interface Setting {
  readonly frozen: Frozen;
  readonly report: Report;
  readonly say: ExportWords;
  readonly locale: Locale;
  readonly read: (wording: Wording) => string;
  /** An ISO day or month in words. */
  readonly day: (iso: string) => string;
  readonly dayOf: (at: Instant) => string;
  /** Hours and minutes. */
  readonly hour: (at: Instant) => string;
  /** The time zone of `hour` and `dayOf` as UTC and its difference. */
  readonly zone: string;
}

/** Without `timeZone` the device's: whoever makes minutes was in the hall as a rule. */
export function settingOf(frozen: Frozen, say: ExportWords, locale: Locale, timeZone?: string): Setting {
  const zone = timeZone ? { timeZone } : {};
  const isoDay = new Intl.DateTimeFormat('en-CA', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const hours = new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' });
  return {
    ...{ frozen, report: frozen.report, say, locale },
    read: (wording) => wordingIn(wording, locale, frozen.report.locale),
    day: (iso) => dayInWords(iso, locale),
    dayOf: (at) => dayInWords(isoDay.format(at), locale),
    hour: (at) => hours.format(at),
    zone: zoneName(frozen.takenAt, timeZone),
  };
}

function zoneName(at: Instant, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...(timeZone ? { timeZone } : {}), timeZoneName: 'shortOffset' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', 'UTC');
}

export function axisName({ say, read }: Setting, { id, name }: Pick<ReportedAxis, 'id' | 'name'>): string {
  return id === null ? say('axis-taken-away') : read(name);
}
