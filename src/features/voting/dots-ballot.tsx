import { useTranslations } from 'use-intl';
import type { Option, Round } from '@/domain/round';
import { cutToUnits } from '@/lib/text';
import { IconButton, Spoken, UserText } from '@/ui';
import { SavingMark } from './saving-mark';
import { Ticketed } from './ticketed';
import { type MyDots, useDots } from './use-dots';
import { useOptionText } from './use-words';
import styles from './voting.module.css';

/** Enough of a text to know it by. */
const NAME_UNITS = 60;
/** More dots than these on one option are only told as a number. */
const shapes = [1, 2, 3, 4, 5];

/** Places one's dots with one thumb; they can be changed until the round is closed. */
export function DotsBallot({ round }: { round: Round }) {
  const mine = useDots(round);
  return (
    <Ticketed ticket={mine.ticket} open={mine.open}>
      <Dots round={round} mine={mine} />
    </Ticketed>
  );
}

function Dots({ round, mine }: { round: Round; mine: MyDots }) {
  const t = useTranslations('voting');
  const { unsaved, left, isCast } = mine;
  return (
    <div className={styles.ballot}>
      <div className={styles.left}>
        <p className={styles.number} role="status">
          {t('left', { count: left })}
        </p>
        {round.cap > 1 && <p>{t('cap-rule', { count: round.cap })}</p>}
      </div>
      <ul className={styles.options}>
        {round.options.map((option) => (
          <Row key={option.id} round={round} option={option} mine={mine} />
        ))}
      </ul>
      <SavingMark
        state={unsaved.state}
        saved={isCast}
        savedWords={t('saved')}
        hint={t('ballot-hint')}
        onRetry={unsaved.handOver}
      />
    </div>
  );
}

function Row({ round, option, mine }: { round: Round; option: Option; mine: MyDots }) {
  const t = useTranslations('voting');
  const textOf = useOptionText();
  const { dots, left, open, add } = mine;
  const count = dots[option.id] ?? 0;
  const text = textOf(round, option);
  const name = { text: cutToUnits(text, NAME_UNITS), count };
  const isFull = left < 1 || count >= round.cap;
  return (
    <li className={styles.option} data-chosen={count > 0 || undefined}>
      <UserText>{text}</UserText>
      <div className={styles.controls}>
        <IconButton
          icon="minus"
          look="quiet"
          label={t('take-dot', name)}
          aria-disabled={!open || count === 0}
          onClick={() => open && add(option.id, -1)}
        />
        <DotsShape count={count} cap={round.cap} />
        <IconButton
          icon="add"
          look="quiet"
          label={t('add-dot', name)}
          aria-disabled={!open || isFull}
          onClick={() => open && add(option.id, 1)}
        />
      </div>
    </li>
  );
}

/** As shapes and as a number. */
export function DotsShape({ count, cap }: { count: number; cap: number }) {
  const t = useTranslations('voting');
  return (
    <span className={styles.dots}>
      <Spoken>{t('dots', { count })}</Spoken>
      {cap <= shapes.length && (
        <span aria-hidden="true" className={styles.shapes}>
          {shapes.slice(0, cap).map((nth) => (
            <span key={nth} data-full={nth <= count || undefined} />
          ))}
        </span>
      )}
      <bdi aria-hidden="true">{count}</bdi>
    </span>
  );
}
