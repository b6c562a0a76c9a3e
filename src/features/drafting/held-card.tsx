import type { Thing } from '@/domain/board';
import { classes, Paper } from '@/ui';
import { NoteWords } from './note-card';
import styles from './note-card.module.css';
import { StackWords } from './stack-card';
import stackStyles from './stack-card.module.css';
import { stackWordsOf } from './stack-words';

/** What is held, under the pointer. `aside`: out of the way, so that what is beneath it can be read. */
export function HeldCard({ thing, hue, aside }: { thing: Thing; hue: string; aside: boolean }) {
  const look = classes(styles.card, thing.stack && stackStyles.stack, styles.held, aside && styles.aside);
  return (
    <Paper as="div" hue={hue} lifted className={look}>
      <span className={styles.body}>
        {thing.stack ? <StackWords {...stackWordsOf(thing)} /> : <NoteWords note={thing.notes[0]} />}
      </span>
    </Paper>
  );
}
