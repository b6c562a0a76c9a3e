import { useTranslations } from 'use-intl';
import type { VoteFigure } from '@/domain/desk-votes';
import { UserText } from '@/ui';
import styles from './list.module.css';

/** What closed rounds gave it; hands beside the dots, never among them. */
export function VoteLine({ votes }: { votes: readonly VoteFigure[] }) {
  const t = useTranslations('answering');
  return votes.map(({ roundId, title, dots, hands, place }) => (
    <span key={roundId} className={styles.votes}>
      {title && (
        <>
          <UserText inline>{title}</UserText>{' '}
        </>
      )}
      <span>{t('dots', { count: dots })}</span>
      {hands > 0 && <span>{t('hands', { count: hands })}</span>}
      {place !== null && <span>{t('ranked', { place })}</span>}
    </span>
  ));
}
