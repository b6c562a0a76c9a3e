import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Stack } from '@/domain/stack';
import { classes, Icon, Paper, UserText } from '@/ui';
import { AimedMark } from './aimed-mark';
import cardStyles from './note-card.module.css';
import { useSession } from './session';
import styles from './stack-card.module.css';
import { WaitingMark } from './waiting-mark';

interface StackWordsProps {
  title: string;
  count: number;
  /** The first of its proposals. */
  first: string;
  pending: boolean;
}

interface StackCardProps extends StackWordsProps {
  id: Stack['id'];
  hue: string;
  /** Where it is said how to lift it by keyboard; absent where nothing can be moved. */
  describedBy?: string | undefined;
}

/** Several proposals that say the same, as one card. Only plain values, so that it renders when one of them changes. */
export const StackCard = memo(function StackCard({ id, hue, describedBy, ...words }: StackCardProps) {
  const isHeld = useSession(({ held }) => held?.thing.id === id);
  const isStill = useSession(({ held, dropped }) => held?.thing.id === id || dropped.stacks.has(id));
  const selecting = useSession((session) => session.selecting);
  const isSelected = useSession(({ selected }) => selected.has(id));
  const press = useSession((session) => session.press);
  return (
    <Paper
      as="li"
      hue={hue}
      data-stack={id}
      data-glide={id}
      data-held={isStill || undefined}
      data-lifted={isHeld || undefined}
      className={classes(cardStyles.card, styles.stack, isHeld && cardStyles.ghost, isSelected && cardStyles.selected)}
    >
      <button
        type="button"
        className={classes(cardStyles.body, describedBy && !selecting && cardStyles.movable)}
        aria-pressed={selecting ? isSelected : undefined}
        aria-describedby={selecting ? undefined : describedBy}
        onClick={() => press({ kind: 'stack', id })}
      >
        {selecting && <span className={cardStyles.box}>{isSelected && <Icon name="check" />}</span>}
        <StackWords {...words} />
      </button>
      <AimedMark id={id} />
    </Paper>
  );
});

/** How many, the name if it has one, and the first of them. */
export function StackWords({ title, count, first, pending }: StackWordsProps) {
  const t = useTranslations('grouping');
  return (
    <span className={cardStyles.words}>
      <span className={styles.count}>{t('n-together', { count })}</span>
      {title && (
        <UserText inline className={styles.title}>
          {title}
        </UserText>
      )}
      <UserText inline className={classes(cardStyles.text, title && styles.beneath)}>
        {first}
      </UserText>
      {pending && <WaitingMark />}
    </span>
  );
}
