import { useTranslations } from 'use-intl';
import { completenessOf } from '@/domain/completeness';
import { useFilling } from './filling';
import { LongTextField } from './long-text-field';
import { Rows } from './rows';
import { DayField, ShortTextField, TitleField } from './short-field';
import styles from './wording.module.css';

/** What the council needs besides: folded away until somebody has the time. */
export function RestOfForm() {
  const t = useTranslations('wording');
  const { body, commitment } = useFilling();
  const isTurned = completenessOf(body, commitment).doubts.some(({ of }) => of === 'period');
  return (
    <details className={styles.rest}>
      <summary>{t('rest')}</summary>
      <div className={styles.part}>
        <TitleField />
        <Rows kind="partners" />
        <div className={styles.days}>
          <DayField field="start" />
          <DayField field="end" fault={isTurned ? t('doubt-period') : undefined} />
        </div>
        <LongTextField field="causes" />
        <LongTextField field="statusQuo" />
        <LongTextField field="transparency" />
        <LongTextField field="accountability" />
        <LongTextField field="participation" />
        <LongTextField field="publicUse" />
        <ShortTextField field="budget" />
        <ShortTextField field="budgetSource" />
        <ShortTextField field="communalPlan" />
      </div>
    </details>
  );
}
