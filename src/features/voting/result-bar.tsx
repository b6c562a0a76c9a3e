import { useTranslations } from 'use-intl';
import type { Round } from '@/domain/round';
import type { Standing } from '@/domain/round-tally';
import { Icon, Spoken, UserText } from '@/ui';
import styles from './result-bar.module.css';
import { useOptionText } from './use-words';

interface ResultBarProps {
  round: Pick<Round, 'kind'>;
  standing: Standing;
  /** The longest bar's number. */
  most: number;
}

/** One option with its bar; hands have a bar of their own, of another shape. Sized by the letters around it. */
export function ResultBar({ round, standing, most }: ResultBarProps) {
  const t = useTranslations('voting');
  const textOf = useOptionText();
  const { option, dots, hands, place, tied } = standing;
  const isDots = round.kind === 'dots';
  return (
    <div className={styles.row} data-first={place === 1 || undefined}>
      {isDots && (
        <span className={styles.place}>
          <bdi aria-hidden="true">{place ?? '–'}</bdi>
          <Spoken>{place === null ? t('no-place') : t('place', { place })}</Spoken>
        </span>
      )}
      <div className={styles.body}>
        <div className={styles.text}>
          <UserText inline>{textOf(round, option)}</UserText>
          {tied && <span className={styles.tied}>{t('tied')}</span>}
        </div>
        <div className={styles.line}>
          <span className={styles.bar} style={{ inlineSize: sizeOf(dots, most) }} />
          <span className={styles.figure}>
            <bdi aria-hidden="true">{dots}</bdi>
            <Spoken>{isDots ? t('dots', { count: dots }) : t('answers', { count: dots })}</Spoken>
          </span>
        </div>
        {hands > 0 && (
          <div className={styles.line}>
            <span className={styles.bar} data-hands style={{ inlineSize: sizeOf(hands, most) }} />
            <span className={styles.figure}>
              <Icon name="hand" />
              <bdi aria-hidden="true">{hands}</bdi>
              <Spoken>{t('hands', { count: hands })}</Spoken>
            </span>
          </div>
        )}
      </div>
    </div>
  );
}

/** Leaves room for the number beside the longest bar. */
function sizeOf(count: number, most: number): string {
  return most > 0 ? `calc((100% - 4em) * ${count / most})` : '0';
}
