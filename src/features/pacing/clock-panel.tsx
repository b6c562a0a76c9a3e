// The facilitator's clock: started for a phase, given more, stopped; and what its end does to writing, chosen beforehand.

import { useTranslations } from 'use-intl';
import { addToClock, chooseAtZero, pauseClock, resumeClock, startClock, stopClock } from '@/domain/clock';
import { useHasCome, useRoom, useServerTime } from '@/live';
import { Button, Select } from '@/ui';
import { ClockFace } from './clock-face';
import styles from './clock-panel.module.css';
import { ClockStart } from './clock-start';
import { useGive } from './use-give';

const endings = ['notify', 'close', 'lock'] as const;

export function ClockPanel() {
  const t = useTranslations('pacing');
  const { workshop, workshopId } = useRoom();
  const { stage } = workshop;
  const { now, state } = useServerTime();
  const give = useGive();
  const start = (minutes: number) =>
    give('startClock', startClock(workshopId, minutes, stage.atZero, now()), t('started-said', { count: minutes }));
  const isOff = stage.endsAt === null && stage.pausedLeft === null;
  return (
    <div className={styles.panel}>
      {isOff ? <ClockStart key={stage.phase} start={start} ready={state === 'known'} /> : <Running />}
      {state === 'unknown' && <p role="status">{t('time-unknown')}</p>}
      <Select
        label={t('at-zero')}
        value={stage.atZero}
        options={endings.map((value) => ({ value, label: t(`at-${value}`) }))}
        onChoose={(ending) => give('chooseAtZero', chooseAtZero(workshopId, ending), t(`at-${ending}-said`))}
      />
    </div>
  );
}

function Running() {
  const t = useTranslations('pacing');
  const { workshop, workshopId } = useRoom();
  const { stage } = workshop;
  const { now, state } = useServerTime();
  const isOver = useHasCome(stage.endsAt);
  const give = useGive();
  const add = (minutes: number) => give('addToClock', addToClock(workshopId, stage, minutes, now()), t('changed-said'));
  const isPaused = stage.pausedLeft !== null;
  const ready = state === 'known';
  return (
    <>
      <ClockFace className={styles.face} />
      <div className={styles.buttons}>
        {([1, 5] as const).map((count) => (
          <Button
            key={count}
            aria-label={`+${count}: ${t('add', { count })}`}
            disabled={!ready}
            onClick={() => add(count)}
          >
            <bdi dir="ltr">+{count}</bdi>
          </Button>
        ))}
        <Button aria-label={`−1: ${t('take', { count: 1 })}`} disabled={!ready || isOver} onClick={() => add(-1)}>
          <bdi dir="ltr">−1</bdi>
        </Button>
        {isPaused ? (
          <Button
            look="primary"
            disabled={!ready}
            onClick={() => give('resumeClock', resumeClock(workshopId, stage, now()), t('resumed-said'))}
          >
            {t('resume')}
          </Button>
        ) : (
          <Button
            icon="pause"
            disabled={!ready || isOver}
            onClick={() => give('pauseClock', pauseClock(workshopId, stage, now()), t('paused-said'))}
          >
            {t('pause')}
          </Button>
        )}
        <Button icon="close" onClick={() => give('stopClock', stopClock(workshopId), t('stopped-said'))}>
          {t('stop')}
        </Button>
      </div>
    </>
  );
}
