import { useTranslations } from 'use-intl';
import type { ByHand } from '@/domain/preflight';
import { Button, Stack } from '@/ui';
import styles from './preflight.module.css';

interface AnswerProps {
  question: string;
  answer: ByHand;
  onAnswer: (answer: boolean) => void;
}

/** What only somebody standing in the hall can tell. */
export function Answer({ question, answer, onAnswer }: AnswerProps) {
  const t = useTranslations('preflight');
  return (
    <fieldset className={styles.answer}>
      <legend>{question}</legend>
      <Stack row tight>
        <Button aria-pressed={answer === true} onClick={() => onAnswer(true)}>
          {t('yes')}
        </Button>
        <Button aria-pressed={answer === false} onClick={() => onAnswer(false)}>
          {t('no')}
        </Button>
      </Stack>
    </fieldset>
  );
}
