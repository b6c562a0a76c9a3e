import { useTranslations } from 'use-intl';
import type { Note } from '@/domain/note';
import styles from './stack-dialog.module.css';

/** The category that its author gave, if any; never a name. */
export function WrittenBy({ note: { category } }: { note: Pick<Note, 'category'> }) {
  const t = useTranslations('grouping');
  return category && <span className={styles.by}>{t(`by-${category}`)}</span>;
}
