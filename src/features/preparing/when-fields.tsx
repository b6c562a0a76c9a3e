import { useTranslations } from 'use-intl';
import type { Locale } from '@/domain/wording';
import { tagOf, useLocaleChoice } from '@/i18n';
import { Select } from '@/ui';
import styles from './preparing.module.css';
import { daysIn, partsOf, redated } from './roadmap';

interface WhenFieldsProps {
  date: string;
  /** The day of the workshop: the years on offer lie about it. */
  around: string;
  /** Gets the step from a date to the one chosen. */
  onChoose: (redate: (date: string) => string) => void;
}

const YEARS_BEFORE = 1;
const YEARS_AFTER = 6;
const WHOLE = 'whole';

/** A day or a whole month. No calendar of the browser lets one leave the day open, and none speaks the reader's language. */
export function WhenFields({ date, around, onChoose }: WhenFieldsProps) {
  const t = useTranslations('preparing');
  const reader = useLocaleChoice((choice) => choice.locale);
  const { year, month, day } = partsOf(date);
  const first = partsOf(around).year - YEARS_BEFORE;
  const years = Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, index) => first + index);
  const days = Array.from({ length: daysIn({ year, month }) }, (_, index) => String(index + 1));
  return (
    <fieldset className={styles.when}>
      <legend>{t('step-date')}</legend>
      <div className={styles.pair}>
        <Select
          label={t('step-day')}
          value={day === null ? WHOLE : String(day)}
          options={[{ value: WHOLE, label: t('whole-month') }, ...days.map((value) => ({ value, label: value }))]}
          onChoose={(chosen) => onChoose((now) => redated(now, { day: chosen === WHOLE ? null : Number(chosen) }))}
        />
        <Select
          label={t('step-month')}
          value={String(month)}
          options={monthNames(reader).map((label, index) => ({ value: String(index + 1), label }))}
          onChoose={(chosen) => onChoose((now) => redated(now, { month: Number(chosen) }))}
        />
        <Select
          label={t('step-year')}
          value={String(year)}
          options={[...new Set([...years, year])]
            .sort((a, b) => a - b)
            .map((value) => ({ value: String(value), label: String(value) }))}
          onChoose={(chosen) => onChoose((now) => redated(now, { year: Number(chosen) }))}
        />
      </div>
    </fieldset>
  );
}

function monthNames(locale: Locale): readonly string[] {
  const name = new Intl.DateTimeFormat(tagOf(locale), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2024, month, 1))));
}
