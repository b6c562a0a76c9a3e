import { memo } from 'react';
import type { Note } from '@/domain/note';
import { classes, Icon, Paper, UserText } from '@/ui';
import { AimedMark } from './aimed-mark';
import styles from './note-card.module.css';
import { OriginMark } from './origin-mark';
import { useSession } from './session';
import { WaitingMark } from './waiting-mark';

interface NoteCardProps {
  note: Note;
  hue: string;
  /** Where it is said how to lift it by keyboard; absent where nothing can be moved. */
  describedBy?: string | undefined;
}

/** One proposal on a board. Only what changes about this one makes it render again: there may be hundreds. */
export const NoteCard = memo(function NoteCard({ note, hue, describedBy }: NoteCardProps) {
  const isHeld = useSession(({ held }) => held?.thing.id === note.id);
  // Dropped by me, it is already where it goes: no gliding there from where it was.
  const isStill = useSession(({ held, dropped }) => held?.thing.id === note.id || dropped.notes.has(note.id));
  const selecting = useSession((session) => session.selecting);
  const isSelected = useSession(({ selected }) => selected.has(note.id));
  const press = useSession((session) => session.press);
  return (
    <Paper
      as="li"
      hue={hue}
      data-note={note.id}
      data-glide={note.id}
      data-held={isStill || undefined}
      data-lifted={isHeld || undefined}
      className={classes(styles.card, isHeld && styles.ghost, isSelected && styles.selected)}
    >
      <button
        type="button"
        className={classes(styles.body, describedBy && !selecting && styles.movable)}
        aria-pressed={selecting ? isSelected : undefined}
        aria-describedby={selecting ? undefined : describedBy}
        onClick={() => press({ kind: 'note', id: note.id })}
      >
        {selecting && <span className={styles.box}>{isSelected && <Icon name="check" />}</span>}
        <NoteWords note={note} />
      </button>
      <AimedMark id={note.id} />
    </Paper>
  );
});

/** What stands on the paper. */
export function NoteWords({ note }: { note: Note }) {
  return (
    <span className={styles.words}>
      <UserText inline className={styles.text}>
        {note.text}
      </UserText>
      <OriginMark origin={note.origin} />
      {note.pending && <WaitingMark />}
    </span>
  );
}
