import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useConnection } from '@/live';
import { Button, Icon, type IconName } from '@/ui';
import type { Unsaved } from './use-unsaved';
import styles from './voting.module.css';

interface SavingMarkProps {
  state: Unsaved<unknown>['state'];
  /** Does the server hold something? */
  saved: boolean;
  savedWords: string;
  /** What is said before anything has been chosen. */
  hint: string;
  onRetry: () => void;
}

/** Whether the server has it, in words and shape. */
export function SavingMark({ state, saved, savedWords, hint, onRetry }: SavingMarkProps) {
  const t = useTranslations('voting');
  const { troubled } = useConnection();
  const isUnderWay = state === 'under-way' || state === 'draft';
  return (
    <div className={styles.saving} role="status">
      {isUnderWay && troubled && <Mark icon="waiting">{t('waiting')}</Mark>}
      {isUnderWay && !troubled && <Mark icon="waiting">{t('saving')}</Mark>}
      {state === 'none' && saved && <Mark icon="check">{savedWords}</Mark>}
      {state === 'none' && !saved && <span>{hint}</span>}
      {state === 'refused' && (
        <>
          <Mark icon="warning">{t('refused')}</Mark>
          <Button onClick={onRetry}>{t('try-again')}</Button>
        </>
      )}
    </div>
  );
}

function Mark({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <>
      <Icon name={icon} />
      <span>{children}</span>
    </>
  );
}
