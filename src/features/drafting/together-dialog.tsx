import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import type { NoteId } from '@/domain/ids';
import { Dialog, EmptyState, Icon, UserText } from '@/ui';
import styles from './place-choice.module.css';
import { useSession } from './session';
import type { Moves } from './use-moves';

interface TogetherDialogProps {
  ids: readonly NoteId[];
  board: Board;
  moves: Moves;
  onClose: () => void;
}

/** Everything they can be put together with, as a press: what dragging one card onto another does. */
export function TogetherDialog({ ids, board, moves, onClose }: TogetherDialogProps) {
  const t = useTranslations('grouping');
  const shared = useTranslations('shared');
  const select = useSession((session) => session.select);
  const others = board.pool.filter(({ notes }) => !notes.some(({ id }) => ids.includes(id)));
  const stacksFirst = [...others.filter(({ stack }) => stack), ...others.filter(({ stack }) => !stack)];
  return (
    <Dialog title={t('put-with')} closeLabel={shared('close')} onClose={onClose}>
      {others.length === 0 && <EmptyState>{t('nothing-to-put-with')}</EmptyState>}
      <ul className={styles.places} aria-label={t('put-with')}>
        {stacksFirst.map(({ id, stack, notes }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.place}
              onClick={() => {
                moves.together(ids, id);
                select(false);
                onClose();
              }}
            >
              <Icon name={stack ? 'copy' : 'board'} />
              <span className={styles.name}>
                <UserText inline>{stack?.title || (notes[0]?.text ?? '')}</UserText>
              </span>
              {stack && <span className={styles.here}>{t('n-together', { count: notes.length })}</span>}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
