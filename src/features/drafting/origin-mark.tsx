import { useTranslations } from 'use-intl';
import type { Note } from '@/domain/note';
import { Icon } from '@/ui';
import styles from './note-card.module.css';

/** Somebody wrote it on paper or said it aloud, and another entered it: it counts like the others, and says so. */
export function OriginMark({ origin }: Pick<Note, 'origin'>) {
  const t = useTranslations('grouping');
  if (origin === 'phone') return null;
  return (
    <span className={styles.origin}>
      <Icon name={origin === 'oral' ? 'people' : 'commitment'} />
      {t(`origin-${origin}`)}
    </span>
  );
}
