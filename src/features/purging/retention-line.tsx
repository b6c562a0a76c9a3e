import { useTranslations } from 'use-intl';
import { type Retention, retentionOf } from '@/domain/purge';
import type { Workshop } from '@/domain/workshop';
import { dayInWords, dayOf, useLocaleChoice } from '@/i18n';
import { Icon } from '@/ui';
import styles from './purging.module.css';

/** Is there something that organisers must do? */
export function isDue(retention: Retention): retention is 'near' | 'passed' | 'interrupted' {
  return retention === 'near' || retention === 'passed' || retention === 'interrupted';
}

/** Says what is due, and that it is done; of a workshop whose day is far it says nothing. `now`: epoch milliseconds. */
export function RetentionLine({ workshop, now }: { workshop: Workshop; now: number }) {
  const t = useTranslations('purging');
  const locale = useLocaleChoice((choice) => choice.locale);
  const retention = retentionOf(workshop, now);
  const at = retention === 'purged' ? workshop.purgedAt : workshop.deleteAfter;
  if (!isDue(retention) && retention !== 'purged') return null;
  return (
    <p className={styles.line} data-due={isDue(retention) || undefined}>
      <Icon name={isDue(retention) ? 'warning' : 'check'} />
      <span>{t(`line-${retention}`, { day: at ? dayInWords(dayOf(at), locale) : '' })}</span>
    </p>
  );
}
