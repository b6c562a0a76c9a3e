import { useTranslations } from 'use-intl';
import type { Turnout as Figures, Round } from '@/domain/round';
import styles from './turnout.module.css';

/** How many have voted of how many are expected: as a bar, and in words. Sized by the letters around it. */
export function Turnout({ round, turnout }: { round: Pick<Round, 'kind'>; turnout: Omit<Figures, 'id'> }) {
  const voting = useTranslations('voting');
  const reviewing = useTranslations('reviewing');
  const { voters, expected } = turnout;
  return (
    <div className={styles.turnout}>
      <p>
        {round.kind === 'dots' ? voting('turnout', { voters, expected }) : reviewing('turnout', { voters, expected })}
      </p>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.done} style={{ inlineSize: `${expected > 0 ? (100 * voters) / expected : 0}%` }} />
      </div>
    </div>
  );
}
