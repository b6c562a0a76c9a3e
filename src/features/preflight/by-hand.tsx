import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ByHand, Finding } from '@/domain/preflight';
import { Button, Stack } from '@/ui';
import { FindingRow } from './finding-row';
import styles from './preflight.module.css';

interface SeenByHandProps {
  about: 'display' | 'sound';
  found: Finding;
  answer: ByHand;
  onAnswer: (answer: boolean) => void;
  /** What is to be looked at or listened to. */
  children: ReactNode;
}

/** What only somebody standing in the hall can tell. */
export function SeenByHand({ about, found, answer, onAnswer, children }: SeenByHandProps) {
  const t = useTranslations('preflight');
  return (
    <FindingRow about={about} found={found}>
      {children}
      <fieldset className={styles.answer}>
        <legend>{t(`${about}-question`)}</legend>
        <Stack row tight>
          <Button aria-pressed={answer === true} onClick={() => onAnswer(true)}>
            {t('yes')}
          </Button>
          <Button aria-pressed={answer === false} onClick={() => onAnswer(false)}>
            {t('no')}
          </Button>
        </Stack>
      </fieldset>
    </FindingRow>
  );
}
