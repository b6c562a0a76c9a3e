import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '@/ui';
import styles from './note-card.module.css';

/** Before this, being on the way is normal: saying so would make every dropped card grow and shrink. */
const PATIENCE_MS = 1_500;

/** Shown beside what the server hasn't confirmed, once it takes longer than usual. */
export function WaitingMark() {
  const t = useTranslations('drafting');
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <span className={styles.waiting}>
      <Icon name="waiting" />
      {t('waiting')}
    </span>
  );
}
