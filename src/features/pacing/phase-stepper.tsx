// Where everyone is and where they can be sent, both ways; the next phase is the largest thing to press.

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { plannedMinutes } from '@/domain/agenda';
import { type Phase, phases } from '@/domain/phase';
import { useRoom } from '@/live';
import { Button, Icon, UserText } from '@/ui';
import { Lag } from './lag';
import styles from './pacing.module.css';
import { RevealSwitch } from './reveal-switch';
import { useEnterPhase } from './use-enter-phase';
import { useInstruction } from './use-instruction';

/** `edit`: how the instruction is changed. */
export function PhaseStepper({ edit }: { edit?: ReactNode }) {
  const t = useTranslations('pacing');
  const { workshop } = useRoom();
  const enter = useEnterPhase();
  const current = workshop.stage.phase;
  const next = phases[phases.indexOf(current) + 1];
  const instruction = useInstruction(current);
  return (
    <div className={styles.pacing}>
      <div className={styles.head}>
        <p className={styles.now}>{t(`phase-${current}`)}</p>
        <Lag />
      </div>
      <div className={styles.instruction}>
        <div>
          <p className={styles.label}>{t('instruction')}</p>
          <UserText>{instruction}</UserText>
        </div>
        {edit}
      </div>
      {current !== 'propose' && <p className={styles.can}>{t(`can-${current}`)}</p>}
      {current === 'propose' && <RevealSwitch />}
      {next && (
        <Button look="primary" wide icon="move" onClick={() => enter(next)}>
          {t('next', { phase: t(`phase-${next}`) })}
        </Button>
      )}
      <Steps current={current} enter={enter} />
    </div>
  );
}

function Steps({ current, enter }: { current: Phase; enter: (phase: Phase) => void }) {
  const t = useTranslations('pacing');
  const phone = useTranslations('phone');
  const { workshop } = useRoom();
  return (
    <ol className={styles.steps} aria-label={t('phases')}>
      {phases.map((phase, index) => {
        const minutes = plannedMinutes(workshop.agenda, phase);
        return (
          <li key={phase}>
            <button
              type="button"
              className={styles.step}
              aria-current={phase === current ? 'step' : undefined}
              title={t(
                phase === 'propose' && workshop.settings.privateWriting ? 'can-propose-private' : `can-${phase}`,
              )}
              onClick={() => enter(phase)}
            >
              <span className={styles.number} aria-hidden="true">
                {index < phases.indexOf(current) ? <Icon name="check" /> : index + 1}
              </span>
              <span className={styles.name}>{t(`phase-${phase}`)}</span>
              {minutes > 0 && <span className={styles.minutes}>{phone('minutes', { count: minutes })}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
