import { useTranslations } from 'use-intl';
import type { Commitment } from '@/domain/commitment';
import { fateOf } from '@/domain/fate';
import type { Note } from '@/domain/note';
import { Icon, Paper, UserText } from '@/ui';
import styles from './closing.module.css';

interface FateCardProps {
  note: Note;
  hue: string;
  /** Those that its reader may know. */
  commitments: readonly Commitment[];
}

/** One proposal and what became of it. */
export function FateCard({ note, hue, commitments }: FateCardProps) {
  const t = useTranslations('closing');
  const standing = commitments.filter(({ state }) => state !== 'set-aside');
  const fate = fateOf(note, new Set(standing.map(({ id }) => id)));
  const commitment = standing.find(({ id }) => id === note.commitmentId);
  return (
    <Paper as="li" hue={hue}>
      <UserText>{note.text}</UserText>
      <p className={styles.fate}>
        <Icon name={fate === 'open' ? 'waiting' : 'check'} />
        <span>
          {fate === 'open' && t('fate-open')}
          {fate === 'answered' && t('fate-answered')}
          {fate === 'in-commitment' && t('fate-commitment')}
          {commitment && (
            <>
              {' '}
              <UserText inline className={styles.title}>
                {commitment.title || t('untitled')}
              </UserText>
            </>
          )}
        </span>
      </p>
      {note.answer && <UserText className={styles.answer}>{note.answer.text}</UserText>}
    </Paper>
  );
}
