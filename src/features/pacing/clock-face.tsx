// The clock as people read it: digits, a sentence when there is something to say, and a shape that changes with both.

import { useTranslations } from 'use-intl';
import type { Clock } from '@/domain/clock';
import { useRoom } from '@/live';
import { classes, Icon, type IconName } from '@/ui';
import styles from './clock-face.module.css';
import { shownLeft } from './shown-left';
import { type Said, useClock, useSaid } from './use-clock';

/** `className` sets its size. Nothing where no clock was started. Renders every second, and nothing around it does. */
export function ClockFace({ className }: { className?: string | undefined }) {
  const { workshop } = useRoom();
  const { stage } = workshop;
  const clock = useClock(stage);
  const said = useSaid(stage, clock);
  if (!clock || clock.state === 'off') return null;
  return <ClockLook clock={clock} length={stage.clockLength} said={said} className={className} />;
}

interface ClockLookProps {
  clock: Clock;
  /** Milliseconds; null is not known. */
  length: number | null;
  said: Said | null;
  className?: string | undefined;
}

/** A clock as it stands at one moment. */
export function ClockLook({ clock, length, said, className }: ClockLookProps) {
  const t = useTranslations('timing');
  const part = length ? Math.min(1, clock.left / length) : 0;
  const isOver = clock.state === 'over';
  return (
    <div className={classes(styles.face, className)} data-state={clock.state} data-mood={clock.mood}>
      <div className={styles.time} role="timer" aria-label={t('time-left')}>
        <Icon name={signOf(said)} />
        <bdi dir="ltr" className={styles.digits}>
          {shownLeft(clock.left)}
        </bdi>
      </div>
      {/* Apart from the digits: read out when it changes, which is at a fifth, at a twentieth and at the end. */}
      <p className={styles.said} role="status">
        {said && t(said)}
      </p>
      {!isOver && (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.rest} style={{ inlineSize: `${part * 100}%` }} />
        </span>
      )}
    </div>
  );
}

function signOf(said: Said | null): IconName {
  if (said === null) return 'clock';
  if (said === 'paused') return 'pause';
  if (said === 'soon' || said === 'last') return 'waiting';
  return said === 'over-lock' ? 'freeze' : 'warning';
}
