import { useTranslations } from 'use-intl';
import { Icon } from '@/ui';
import styles from './wording.module.css';

/** What there is an example for. */
export type Exemplified =
  | 'problem'
  | 'causes'
  | 'statusQuo'
  | 'solution'
  | 'results'
  | 'transparency'
  | 'accountability'
  | 'participation'
  | 'publicUse'
  | 'lead'
  | 'budget'
  | 'communalPlan'
  | 'indicators'
  | 'milestones';

/** A good and a bad example, for those who want them. */
export function FieldHelp({ of }: { of: Exemplified }) {
  const t = useTranslations('wording');
  return (
    <details className={styles.help}>
      <summary>{t('help')}</summary>
      <p>
        <Icon name="check" />
        <span>
          <strong>{t('good')}</strong> {t(`good-${of}`)}
        </span>
      </p>
      <p>
        <Icon name="close" />
        <span>
          <strong>{t('bad')}</strong> {t(`bad-${of}`)}
        </span>
      </p>
    </details>
  );
}
