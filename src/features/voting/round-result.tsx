import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Result, Round } from '@/domain/round';
import { axisOf } from '@/domain/workshop';
import { useRoom } from '@/live';
import { Button } from '@/ui';
import { Remarks } from './remarks';
import { ResultBar } from './result-bar';
import { useResult } from './use-result';
import styles from './voting.module.css';

/** More than a screenful is there on demand. */
const AT_FIRST = 10;

/** What a closed round has come to, as a picture with words. */
export function RoundResult({ round, result }: { round: Round; result: Result }) {
  const t = useTranslations('voting');
  const { workshop } = useRoom();
  const { rows, most, sentences } = useResult()(round, result);
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  return (
    <div className={styles.result} data-hue={axisOf(workshop, round.axisId)?.hue}>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ol className={styles.bars}>
        {shown.map((standing) => (
          <li key={standing.option.id}>
            <ResultBar round={round} standing={standing} most={most} />
          </li>
        ))}
      </ol>
      {shown.length < rows.length && (
        <Button onClick={() => setAll(true)}>{t('show-all', { count: rows.length })}</Button>
      )}
      <Remarks remarks={result.remarks} />
    </div>
  );
}
