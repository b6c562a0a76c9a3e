import { ClockFace } from '@/features/pacing/clock-face';
import { useRoom } from '@/live';
import styles from './countdown.module.css';

/** The facilitator's clock, legible from ten metres; nothing where none was started. */
export function Countdown() {
  const { endsAt, pausedLeft } = useRoom().workshop.stage;
  if (endsAt === null && pausedLeft === null) return null;
  return <ClockFace className={styles.countdown} />;
}
