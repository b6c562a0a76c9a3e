import { useTranslations } from 'use-intl';
import type { TableId } from '@/domain/ids';
import type { Round } from '@/domain/round';
import { MAX_HANDS } from '@/domain/round-tally';
import { westernDigits } from '@/lib/text';
import { Icon, UserText } from '@/ui';
import { SavingMark } from './saving-mark';
import { useHands } from './use-hands';
import { useOptionText } from './use-words';
import styles from './voting.module.css';

/** A show of hands, counted by somebody and entered beside the phones' votes. */
export function HandsEntry({ round, tableId, title }: { round: Round; tableId: TableId; title: string }) {
  return (
    <details className={styles.hands}>
      <summary>
        <Icon name="hand" />
        {title}
      </summary>
      <Fields round={round} tableId={tableId} />
    </details>
  );
}

function Fields({ round, tableId }: { round: Round; tableId: TableId }) {
  const t = useTranslations('voting');
  const textOf = useOptionText();
  const { counts, open, isEntered, unsaved, enter } = useHands(round, tableId);
  return (
    <div className={styles.ballot}>
      <p className={styles.soft}>{t('hands-hint')}</p>
      <ul className={styles.options}>
        {round.options.map((option) => (
          <li key={option.id}>
            <label className={styles.count}>
              <UserText inline>{textOf(round, option)}</UserText>
              <input
                inputMode="numeric"
                dir="ltr"
                value={counts[option.id] || ''}
                placeholder="0"
                maxLength={String(MAX_HANDS).length}
                disabled={!open}
                onBlur={unsaved.handOver}
                onChange={(event) => enter(option.id, Number(westernDigits(event.target.value).replace(/\D/g, '')))}
              />
            </label>
          </li>
        ))}
      </ul>
      <SavingMark
        state={unsaved.state}
        saved={isEntered}
        savedWords={t('hands-saved')}
        hint=""
        onRetry={unsaved.handOver}
      />
    </div>
  );
}
