import { useTranslations } from 'use-intl';
import type { RoomFigures } from '@/domain/figures';
import { joinPath, shownCode } from '@/domain/invitation';
import { QrCode, useAppUrl } from '@/ui';
import { useJoinCode } from './join-code';
import styles from './join-large.module.css';

/** The join card over any phase. */
export function JoinLarge({ figures }: { figures: RoomFigures }) {
  const t = useTranslations('screen');
  return (
    <section className={styles.join}>
      <JoinCard />
      <p className={styles.people}>{t('people-in', { count: figures.people + figures.seatless })}</p>
    </section>
  );
}

/** What to point the camera at, and what to type where there is no camera. */
export function JoinCard() {
  const t = useTranslations('screen');
  const joinCode = useJoinCode();
  const url = useAppUrl();
  const address = url('').replace(/^https?:\/\//, '');
  return (
    <div className={styles.card}>
      <h2 className={styles.title}>{t('join-title')}</h2>
      <QrCode text={url(joinPath(joinCode))} label={t('join-qr')} className={styles.qr} />
      <div className={styles.ways}>
        <p>{t('join-scan')}</p>
        <p>
          {t('join-or')} <bdi className={styles.address}>{address}</bdi> {t('join-code')}
        </p>
        <p className={styles.code}>
          <bdi dir="ltr">{shownCode(joinCode)}</bdi>
        </p>
      </div>
    </div>
  );
}
