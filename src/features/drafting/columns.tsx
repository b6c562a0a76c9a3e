import { memo, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Board, thingsIn, unplacedIn } from '@/domain/board';
import { directionOf, useLocaleChoice } from '@/i18n';
import { classes, EmptyState, GlideScope } from '@/ui';
import styles from './columns.module.css';
import { CommitmentHead } from './commitment-head';
import { NoteList } from './note-list';
import { PoolEmpty } from './pool-empty';

export interface BoardParts {
  board: Board;
  mayMove: boolean;
  describedBy: string | undefined;
}

/** Laptop and tablet: the proposals at the beginning of the line, each commitment a column beside them. */
export const Columns = memo(function Columns({ board, mayMove, describedBy }: BoardParts) {
  const t = useTranslations('drafting');
  const direction = useLocaleChoice(({ locale }) => directionOf(locale));
  const scroller = useRef<HTMLDivElement>(null);
  // Its own direction is always left to right, so reading from the right begins at the far end.
  useLayoutEffect(() => {
    if (scroller.current && direction === 'rtl') scroller.current.scrollLeft = scroller.current.scrollWidth;
  }, [direction]);
  return (
    // Around content in the other direction, or scrolling by itself while dragging would run the wrong way.
    <div ref={scroller} dir="ltr" className={styles.scroller}>
      <GlideScope className={styles.strip} dir={direction}>
        <section className={classes(styles.pool, board.commitments.length === 0 && styles.alone)} data-place="pool">
          <div className={styles.head}>
            <h2>{t('tab-proposals', { count: String(unplacedIn(board).length) })}</h2>
          </div>
          <div className={styles.notes}>
            <NoteList
              place="pool"
              things={board.pool}
              label={t('proposals')}
              empty={<PoolEmpty board={board} />}
              describedBy={describedBy}
            />
          </div>
        </section>
        {board.commitments.map((commitment) => (
          <section key={commitment.id} className={styles.column} data-place={commitment.id} data-glide={commitment.id}>
            <CommitmentHead commitment={commitment} board={board} mayMove={mayMove} className={styles.head} />
            <div className={styles.notes}>
              <NoteList
                place={commitment.id}
                things={thingsIn(board, commitment.id)}
                label={commitment.title}
                empty={<EmptyState>{t(mayMove ? 'empty-commitment' : 'empty-commitment-reading')}</EmptyState>}
                describedBy={describedBy}
              />
            </div>
          </section>
        ))}
        {board.commitments.length === 0 && (
          <div className={styles.column}>
            <EmptyState>{t(mayMove ? 'empty-commitments' : 'empty-commitments-reading')}</EmptyState>
          </div>
        )}
      </GlideScope>
    </div>
  );
});
