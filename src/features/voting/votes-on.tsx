import { useTranslations } from 'use-intl';
import type { Subject } from '@/domain/attention';
import { votesOn } from '@/domain/votes-on';
import { useLive, useRoom } from '@/live';
import { Icon, UserText } from '@/ui';
import { useRoundName } from './use-words';
import styles from './votes-on.module.css';

/**
 * Beside a proposal or a stack: what each closed vote has given it, hands marked and apart. Nothing where none did. Listens to
 * the rounds, so only for as long as something is opened. Fits into a button.
 */
export function VotesOn({ subject }: { subject: Subject }) {
  const t = useTranslations('voting');
  const { workshopId } = useRoom();
  const nameOf = useRoundName();
  const rounds = useLive('rounds', { workshopId }).value ?? [];
  return votesOn(rounds, subject).map(({ round, dots, hands }) => (
    <span key={round.id} className={styles.vote}>
      <span>{t('one-vote')}</span> <UserText inline>{nameOf(round)}</UserText>{' '}
      <strong>{t('dots', { count: dots })}</strong>{' '}
      {hands > 0 && (
        <span className={styles.hands}>
          <Icon name="hand" />
          {t('hands', { count: hands })}
        </span>
      )}
    </span>
  ));
}
