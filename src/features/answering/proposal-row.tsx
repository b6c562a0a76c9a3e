import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { VoteFigure } from '@/domain/desk-votes';
import type { Note } from '@/domain/note';
import { cutToUnits } from '@/lib/text';
import { Button, classes, Icon, Paper, UserText } from '@/ui';
import styles from './list.module.css';
import { useSelection } from './selection';
import { VoteLine } from './vote-line';
import { NAME_UNITS } from './words';

interface ProposalRowProps {
  note: Note;
  hue: string;
  /** Its table's name. */
  table: string;
  votes: readonly VoteFigure[];
  /** It has no answer, but lies in a commitment that stands. */
  placed: boolean;
}

/** One proposal with its answer. Only what changes about this one makes it render again: there may be hundreds. */
export const ProposalRow = memo(function ProposalRow({ note, hue, table, votes, placed }: ProposalRowProps) {
  const t = useTranslations('answering');
  const isSelected = useSelection(({ selected }) => selected.has(note.id));
  const select = useSelection((selection) => selection.select);
  const ask = useSelection((selection) => selection.ask);
  const name = cutToUnits(note.text, NAME_UNITS);
  return (
    <Paper
      as="li"
      hue={hue}
      data-note={note.id}
      data-row
      className={classes(styles.row, isSelected && styles.selected)}
    >
      <label className={styles.choose}>
        <input
          type="checkbox"
          data-stop
          checked={isSelected}
          onChange={(event) => select([note.id], event.target.checked)}
        />
        <UserText inline className={styles.text}>
          {note.text}
        </UserText>
      </label>
      <p className={styles.about}>
        <bdi>{table}</bdi>
        {note.category && <span>{t(`category-${note.category}`)}</span>}
        {note.state !== 'shown' && <span className={styles.state}>{t(`state-${note.state}`)}</span>}
        <VoteLine votes={votes} />
      </p>
      <div className={styles.fate}>
        <Fate note={note} placed={placed} />
        <Button
          data-answer
          icon={note.answer ? 'edit' : 'check'}
          aria-label={t(note.answer ? 'change-this' : 'answer-this', { text: name })}
          onClick={() => ask([note.id])}
        >
          {t(note.answer ? 'change' : 'answer')}
        </Button>
      </div>
    </Paper>
  );
});

/** What became of it, in the words that its author reads. */
function Fate({ note, placed }: { note: Note; placed: boolean }) {
  const t = useTranslations('answering');
  const closing = useTranslations('closing');
  if (!note.answer)
    return (
      <p className={styles.none}>
        <Icon name="waiting" />
        <span>{t(placed ? 'placed-only' : 'no-answer')}</span>
      </p>
    );
  return (
    <div className={styles.answer}>
      <p className={styles.outcome}>
        <Icon name="check" />
        <span>{closing(`outcome-${note.answer.outcome}`)}</span>
        {note.pending && <span className={styles.pending}>{t('saving')}</span>}
      </p>
      <UserText className={styles.sentence}>{note.answer.text}</UserText>
    </div>
  );
}
