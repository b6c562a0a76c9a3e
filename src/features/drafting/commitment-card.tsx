import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { thingsIn } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import { Button, EmptyState, Icon } from '@/ui';
import type { BoardParts } from './columns';
import { CommitmentHead } from './commitment-head';
import { useOpenForm } from './forms';
import { NoteList } from './note-list';
import styles from './stacked.module.css';

/** A commitment on a phone: its title, and its proposals, which can be folded away. */
export function CommitmentCard({ commitment, board, mayMove, describedBy }: BoardParts & { commitment: Commitment }) {
  const t = useTranslations('drafting');
  const [isOpen, setOpen] = useState(true);
  const openForm = useOpenForm();
  const listId = useId();
  const things = thingsIn(board, commitment.id);
  return (
    <section className={styles.card} data-place={commitment.id} data-glide={commitment.id}>
      <CommitmentHead commitment={commitment} board={board} mayMove={mayMove} counted={false} />
      {openForm && (
        <Button icon="commitment" className={styles.form} onClick={() => openForm(commitment.id)}>
          {t(mayMove ? 'open-form' : 'read-form')}
        </Button>
      )}
      <Button
        look="plain"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {t('n-proposals', { count: things.length })}
        <Icon name="down" />
      </Button>
      <div id={listId} className={isOpen ? styles.notes : undefined}>
        {isOpen && (
          <NoteList
            place={commitment.id}
            things={things}
            label={commitment.title}
            empty={<EmptyState>{t(mayMove ? 'empty-commitment' : 'empty-commitment-reading')}</EmptyState>}
            describedBy={describedBy}
          />
        )}
      </div>
    </section>
  );
}
