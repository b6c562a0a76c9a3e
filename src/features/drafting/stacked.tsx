import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { unplacedIn } from '@/domain/board';
import { EmptyState, GlideScope } from '@/ui';
import type { BoardParts } from './columns';
import { CommitmentCard } from './commitment-card';
import { NoteList } from './note-list';
import { PoolEmpty } from './pool-empty';
import styles from './stacked.module.css';

const views = ['proposals', 'commitments'] as const;

/** Phone: one thing at a time under the thumb; where a lifted note can go rises in the dock. */
export const Stacked = memo(function Stacked({ board, mayMove, describedBy }: BoardParts) {
  const t = useTranslations('drafting');
  const [view, setView] = useState<(typeof views)[number]>('proposals');
  const counts = { proposals: unplacedIn(board).length, commitments: board.commitments.length };
  return (
    <>
      <nav className={styles.views} aria-label={t('views')}>
        {views.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
            {t(`tab-${each}`, { count: String(counts[each]) })}
          </button>
        ))}
      </nav>
      <GlideScope>
        {view === 'proposals' && (
          <div data-place="pool">
            <NoteList
              place="pool"
              things={board.pool}
              label={t('proposals')}
              empty={<PoolEmpty board={board} />}
              describedBy={describedBy}
            />
          </div>
        )}
        {view === 'commitments' && (
          <div className={styles.commitments}>
            {board.commitments.map((commitment) => (
              <CommitmentCard
                key={commitment.id}
                commitment={commitment}
                board={board}
                mayMove={mayMove}
                describedBy={describedBy}
              />
            ))}
            {board.commitments.length === 0 && (
              <EmptyState>{t(mayMove ? 'empty-commitments' : 'empty-commitments-reading')}</EmptyState>
            )}
          </div>
        )}
      </GlideScope>
    </>
  );
});
