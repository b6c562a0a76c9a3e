// What stays through all phases: where we are, how to join, the time, and whether the line is up.

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { joinPath, shownCode } from '@/domain/invitation';
import type { Picture } from '@/domain/screen';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { useConnection, useGateway, useRoom } from '@/live';
import { Icon, QrCode, useAppUrl } from '@/ui';
import { Clock } from './clock';
import { Countdown } from './countdown';
import styles from './frame.module.css';
import { Instruction } from './instruction';
import { useJoinCode } from './join-code';

interface FrameProps {
  picture: Picture;
  lost: boolean;
  children: ReactNode;
}

export function Frame({ picture, lost, children }: FrameProps) {
  const pacing = useTranslations('pacing');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const locale = useLocaleChoice((choice) => choice.locale);
  const joinsLarge = picture.kind === 'welcome' || picture.kind === 'join';
  return (
    <div className={styles.screen} data-picture={picture.kind}>
      <header className={styles.head}>
        <div className={styles.where}>
          <p className={styles.title}>
            <bdi>{word(picture.kind === 'welcome' ? workshop.commune : workshop.title)}</bdi>
          </p>
          {picture.kind === 'welcome' ? (
            <p>
              <bdi>{dayInWords(workshop.date, locale)}</bdi>
            </p>
          ) : (
            <h1 className={styles.phase}>{pacing(`phase-${workshop.stage.phase}`)}</h1>
          )}
          {!joinsLarge && <State lost={lost} />}
        </div>
        <Countdown />
        {joinsLarge ? <State lost={lost} /> : <JoinCorner />}
      </header>
      <Instruction kind={picture.kind} />
      <main className={styles.content}>{children}</main>
    </div>
  );
}

function State({ lost }: { lost: boolean }) {
  const t = useTranslations('screen');
  const { workshop, isGone } = useRoom();
  const { keeper } = useGateway().gateway;
  const { troubled } = useConnection();
  return (
    <div className={styles.state}>
      <Clock />
      {/* The clock stays outside: it would be read out every minute. */}
      <p role="status">
        {workshop.stage.frozen && (
          <span className={styles.frozen}>
            <Icon name="freeze" />
            {t('frozen')}
          </span>
        )}
        {(lost || troubled || isGone) && keeper !== 'practice' && (
          <span className={styles.lost}>
            <Icon name="waiting" />
            {t('reconnecting')}
          </span>
        )}
        {keeper === 'practice' && <span className={styles.lost}>{t('practice')}</span>}
      </p>
    </div>
  );
}

/** Latecomers join in any phase. */
function JoinCorner() {
  const t = useTranslations('screen');
  const joinCode = useJoinCode();
  const url = useAppUrl();
  return (
    <aside className={styles.corner} aria-label={t('join-title')}>
      <p>
        <span>{t('code')}</span>
        <bdi dir="ltr" className={styles.code}>
          {shownCode(joinCode)}
        </bdi>
      </p>
      <QrCode text={url(joinPath(joinCode))} label={t('join-qr')} className={styles.qr} />
    </aside>
  );
}
