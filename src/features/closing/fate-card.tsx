import { useTranslations } from 'use-intl';
import type { Commitment } from '@/domain/commitment';
import { toldFateOf } from '@/domain/fate';
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
  const { fate, outcome, sentence, commitmentId } = toldFateOf(note, new Set(standing.map(({ id }) => id)));
  const commitment = standing.find(({ id }) => id === commitmentId);
  return (
    <Paper as="li" hue={hue}>
      <UserText>{note.text}</UserText>
      {fate !== 'in-commitment' && (
        <p className={styles.fate}>
          <Icon name={outcome ? 'check' : 'waiting'} />
          <span>{outcome ? t(`outcome-${outcome}`) : t('fate-open')}</span>
        </p>
      )}
      {commitment && (
        <p className={styles.fate}>
          <Icon name="commitment" />
          <span>
            {t('fate-commitment')}{' '}
            <UserText inline className={styles.title}>
              {commitment.title || t('untitled')}
            </UserText>
          </span>
        </p>
      )}
      {sentence && <UserText className={styles.answer}>{sentence}</UserText>}
    </Paper>
  );
}
