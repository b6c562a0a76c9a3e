// Vote rounds on the console: opened for an axis, a table, everybody, or for each axis at once; closed; told side by side.

import { useTranslations } from 'use-intl';
import type { Commitment } from '@/domain/commitment';
import type { Note } from '@/domain/note';
import { currentRounds, earlierRounds } from '@/domain/round-order';
import { useLive, useRoom } from '@/live';
import { Button, EmptyState } from '@/ui';
import { ClosedRound } from './closed-round';
import styles from './console.module.css';
import { OpenRound } from './open-round';
import { OpenRoundForm } from './open-round-form';
import { useClosing } from './use-closing';

export interface VotesPanelProps {
  notes: readonly Note[];
  commitments: readonly Commitment[];
}

export function VotesPanel({ notes, commitments }: VotesPanelProps) {
  const t = useTranslations('voting');
  const { workshop, workshopId } = useRoom();
  const close = useClosing();
  const rounds = (useLive('rounds', { workshopId }).value ?? []).filter(({ kind }) => kind === 'dots');
  const current = currentRounds(rounds);
  const open = current.filter((round) => round.open);
  const earlier = earlierRounds(rounds);
  const { phase } = workshop.stage;
  return (
    <div className={styles.votes}>
      {open.length > 0 && phase !== 'vote' && phase !== 'review' && <p className={styles.hint}>{t('phase-hint')}</p>}
      {rounds.length === 0 && <EmptyState>{t('none-yet')}</EmptyState>}
      <div className={styles.rounds}>
        {current.map((round) =>
          round.open ? <OpenRound key={round.id} round={round} /> : <ClosedRound key={round.id} round={round} />,
        )}
      </div>
      {open.length > 1 && <Button onClick={() => close(open)}>{t('close-all', { count: open.length })}</Button>}
      <details className={styles.fold} open={rounds.length === 0}>
        <summary>{t('open-heading')}</summary>
        <OpenRoundForm notes={notes} commitments={commitments} />
      </details>
      {earlier.length > 0 && (
        <details className={styles.fold}>
          <summary>{t('earlier', { count: earlier.length })}</summary>
          <div className={styles.rounds}>
            {earlier.map((round) => (
              <ClosedRound key={round.id} round={round} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
