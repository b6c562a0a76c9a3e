import { useTranslations } from 'use-intl';
import type { NoteId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { axisOf } from '@/domain/workshop';
import { useRoom } from '@/live';
import { Button, Paper } from '@/ui';
import { Told } from './extras';
import { NoteWords } from './note-card';
import { useSession } from './session';
import styles from './stack-dialog.module.css';
import { apart } from './use-place-name';
import { WrittenBy } from './written-by';

interface StackedNotesProps {
  notes: readonly Note[];
  label: string;
  /** Absent where nothing can be moved. */
  onTakeOut?: ((id: NoteId) => void) | undefined;
}

/** The originals, every word of them; each can be opened by itself, or taken out. */
export function StackedNotes({ notes, label, onTakeOut }: StackedNotesProps) {
  const t = useTranslations('grouping');
  const { workshop } = useRoom();
  const open = useSession((session) => session.open);
  return (
    <ul className={styles.notes} aria-label={label}>
      {notes.map((note) => (
        <Paper key={note.id} as="li" hue={axisOf(workshop, note.axisId)?.hue ?? 'teal'} className={styles.note}>
          <button type="button" className={styles.text} onClick={() => open({ kind: 'note', id: note.id })}>
            <NoteWords note={note} />
            <WrittenBy note={note} />
            <Told subject={`notes/${note.id}`} />
          </button>
          {onTakeOut && (
            <Button aria-label={t('take-out-this', { text: apart(note.text) })} onClick={() => onTakeOut(note.id)}>
              {t('take-out-short')}
            </Button>
          )}
        </Paper>
      ))}
    </ul>
  );
}
