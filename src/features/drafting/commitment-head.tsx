import { useTranslations } from 'use-intl';
import { type Board, notesIn } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import { classes, IconButton, Spoken, UserText } from '@/ui';
import styles from './commitment-head.module.css';
import { useOpenForm } from './forms';
import { useSession } from './session';
import { apart } from './use-place-name';

interface CommitmentHeadProps {
  commitment: Commitment;
  board: Board;
  mayMove: boolean;
  /** Not where the number of proposals is told beside it. */
  counted?: boolean;
  className?: string | undefined;
}

/** The title of a commitment, how many proposals are in it, and the way to change it. */
export function CommitmentHead({ commitment, board, mayMove, counted = true, className }: CommitmentHeadProps) {
  const t = useTranslations('drafting');
  const open = useSession((session) => session.open);
  const openForm = useOpenForm();
  const count = notesIn(board, commitment.id).length;
  return (
    <div className={classes(styles.head, className)}>
      <h3 className={styles.title}>
        <UserText inline>{commitment.title}</UserText>
      </h3>
      {counted && (
        <span className={styles.count}>
          <bdi aria-hidden="true">{count}</bdi>
          <Spoken>{t('n-proposals', { count })}</Spoken>
        </span>
      )}
      {counted && openForm && (
        <IconButton
          icon="commitment"
          label={t('open-form-of', { title: apart(commitment.title) })}
          onClick={() => openForm(commitment.id)}
        />
      )}
      {mayMove && (
        <IconButton
          icon="edit"
          label={t('change-this', { title: apart(commitment.title) })}
          onClick={() => open({ kind: 'commitment', id: commitment.id })}
        />
      )}
    </div>
  );
}
