import { useTranslations } from 'use-intl';
import type { Note } from '@/domain/note';
import { Paper, UserText } from '@/ui';
import { FitList } from './fit-list';
import styles from './note-list.module.css';

/** No column is so high that more would fit; the rest is only counted. */
const MOST = 16;

/** Proposals, the newest change first, as many as fit; each keeps its identity while it moves between columns. */
export function NoteList({ notes, hue }: { notes: readonly Note[]; hue: string }) {
  const t = useTranslations('screen');
  return (
    <FitList className={styles.notes} total={notes.length} more={(count) => t('more', { count })}>
      {notes.slice(0, MOST).map((note) => (
        <div key={note.id} data-glide={note.id}>
          <Paper as="div" hue={hue} className={styles.note}>
            <UserText className={styles.text}>{note.text}</UserText>
          </Paper>
        </div>
      ))}
    </FitList>
  );
}
