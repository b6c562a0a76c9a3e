// What everybody has before their eyes because a facilitator put it there, and what waits for one: at the top of the console for
// as long as it lasts, so that nobody forgets to take it off again.

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { waitingFor } from '@/domain/moderation';
import { useCalls } from '@/features/calling/use-calls';
import { useHonestCall } from '@/features/calling/use-honest-call';
import { useSpotlight } from '@/features/projecting/use-spotlight';
import { useLive, useRoom } from '@/live';
import { Button, buttonClass, Icon, type IconName, UserText } from '@/ui';
import styles from './attention-bar.module.css';

export const WAITING_ID = 'waiting';

export function AttentionBar() {
  useHonestCall();
  const t = useTranslations('console');
  const { workshop, workshopId } = useRoom();
  const { subject, lit, off } = useSpotlight();
  const { call, callTo, release } = useCalls();
  const notes = useLive('notes', { workshopId, scope: 'room' }).value ?? [];
  const waiting = waitingFor(workshop.settings.moderation, notes).length;
  // On the screen and on the phones at once: one line says it.
  const isSame = lit !== null && call?.subject === lit.subject;
  if (waiting === 0 && subject === null && call === null) return null;
  return (
    <section className={styles.bar} aria-label={t('attention')}>
      {waiting > 0 && (
        <Line icon="eye" words={t('waiting', { count: waiting })}>
          <a href={`#${WAITING_ID}`} className={buttonClass('quiet')}>
            {t('to-waiting')}
          </a>
        </Line>
      )}
      {subject !== null && (
        <Line
          icon="screen"
          words={lit ? t(isSame ? 'seen-by-all' : 'on-screen-now') : t('gone-from-screen')}
          text={lit?.text}
        >
          {lit && !call && <Button onClick={() => callTo(lit)}>{t('call-to-it')}</Button>}
          {isSame && <Button onClick={release}>{t('release')}</Button>}
          <Button onClick={off}>{t('off-screen-short')}</Button>
        </Line>
      )}
      {call && !isSame && (
        <Line icon="people" words={t('called-now')} text={call.text}>
          <Button onClick={release}>{t('release')}</Button>
        </Line>
      )}
    </section>
  );
}

interface LineProps {
  icon: IconName;
  words: string;
  text?: string | undefined;
  children: ReactNode;
}

function Line({ icon, words, text, children }: LineProps) {
  return (
    <div className={styles.line}>
      <Icon name={icon} />
      <p className={styles.words} role="status">
        <strong>{words}</strong> {text && <UserText inline>{text}</UserText>}
      </p>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
