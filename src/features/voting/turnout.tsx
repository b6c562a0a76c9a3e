import { useTranslations } from 'use-intl';
import type { Turnout as Figures } from '@/domain/round';
import styles from './turnout.module.css';

/** How many have voted of how many are expected: as a bar, and in words. Sized by the letters around it. */
export function Turnout({ turnout }: { turnout: Omit<Figures, 'id'> }) {
  const t = useTranslations('voting');
  const { voters, expected } = turnout;
  return (
    <div className={styles.turnout}>
      <p>{t('turnout', { voters, expected })}</p>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.done} style={{ inlineSize: `${expected > 0 ? (100 * voters) / expected : 0}%` }} />
      </div>
    </div>
  );
}
