import { useTranslations } from 'use-intl';
import { LongTextField } from './long-text-field';
import { Rows } from './rows';
import { ShortTextField } from './short-field';
import styles from './wording.module.css';

/** What a table can word in the hall. */
export function Essentials() {
  const t = useTranslations('wording');
  return (
    <section className={styles.part} aria-label={t('essentials')}>
      <h3>{t('essentials')}</h3>
      <LongTextField field="problem" />
      <LongTextField field="solution" />
      <LongTextField field="results" />
      <Rows kind="indicators" />
      <Rows kind="milestones" />
      <ShortTextField field="lead" />
    </section>
  );
}
