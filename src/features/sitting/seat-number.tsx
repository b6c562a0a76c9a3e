import { useTranslations } from 'use-intl';
import { seatNumberOf } from '@/domain/seating';
import { useRoom } from '@/live';
import styles from './sitting.module.css';

/** By it somebody in the hall can ask for another table without a name. */
export function SeatNumber() {
  const t = useTranslations('sitting');
  const { workshopId, userId } = useRoom();
  return (
    <p className={styles.number}>
      {t.rich('number', {
        number: seatNumberOf(workshopId, userId),
        strong: (words) => (
          <strong>
            <bdi>{words}</bdi>
          </strong>
        ),
      })}
    </p>
  );
}
