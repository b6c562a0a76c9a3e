import { useTranslations } from 'use-intl';
import type { TableId } from '@/domain/ids';
import type { Round } from '@/domain/round';
import { UserText } from '@/ui';
import { TooLate } from './too-late';
import { useHands } from './use-hands';
import { useOptionText } from './use-words';
import styles from './voting.module.css';

/** Hands that were still on their way when the round was closed: which number counts, and which does not. */
export function LateHands({ round, tableId }: { round: Round; tableId: TableId }) {
  const t = useTranslations('voting');
  const textOf = useOptionText();
  const { missed, unsaved } = useHands(round, tableId);
  if (missed.length === 0) return null;
  return (
    <TooLate unsaved={unsaved}>
      <div className={styles.missed}>
        <p>{t('hands-too-late')}</p>
        <ul>
          {missed.map(({ option, entered, counted }) => (
            <li key={option.id}>
              <UserText inline>{textOf(round, option)}</UserText>: {t('hands-missed', { entered, counted })}
            </li>
          ))}
        </ul>
      </div>
    </TooLate>
  );
}
