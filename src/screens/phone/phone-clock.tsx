import { lazy, Suspense } from 'react';
import { WithPhasesWords } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useRoom } from '@/live';
import styles from './phone.module.css';

// Comes with the first clock that is started.
const ClockFace = lazy(() =>
  retrying(() => import('@/features/pacing/clock-face')).then((m) => ({ default: m.ClockFace })),
);

/** How long is left, where the eye finds it however far one has scrolled. */
export function PhoneClock() {
  const { endsAt, pausedLeft } = useRoom().workshop.stage;
  if (endsAt === null && pausedLeft === null) return null;
  return (
    <div className={styles.clock}>
      <Suspense fallback={null}>
        <WithPhasesWords>
          <ClockFace />
        </WithPhasesWords>
      </Suspense>
    </div>
  );
}
