import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ByHand, type Display, type Finding, judgeDisplay } from '@/domain/preflight';
import { Answer } from './by-hand';
import { FindingRow } from './finding-row';
import styles from './preflight.module.css';

/** The display on which this page stands: moved to the projector, the projector's. */
export function useDisplay(isLegible: ByHand): Finding {
  const [display, setDisplay] = useState(measured);
  useEffect(() => {
    const look = () => setDisplay(measured());
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return judgeDisplay(display, isLegible);
}

function measured(): Display {
  return { width: screen.width, height: screen.height };
}

export function DisplayCheck({
  found,
  answer,
  onAnswer,
}: {
  found: Finding;
  answer: ByHand;
  onAnswer: (is: boolean) => void;
}) {
  const t = useTranslations('preflight');
  return (
    <FindingRow about="display" found={found}>
      <p className={styles.sample}>{t('display-sample')}</p>
      <Answer question={t('display-question')} answer={answer} onAnswer={onAnswer} />
    </FindingRow>
  );
}
