// Where everyone is and where they can be sent: one press, ten seconds to think better of it.

import { useTranslations } from 'use-intl';
import { type Phase, phases } from '@/domain/phase';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { enterPhase } from '@/domain/stage';
import { useLive, useRoom } from '@/live';
import { classes, Icon, useToasts } from '@/ui';
import styles from './pacing.module.css';

export function PhaseStepper() {
  const t = useTranslations('pacing');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value;
  const say = useToasts((toasts) => toasts.say);
  const current = workshop.stage.phase;
  const enter = (phase: Phase) => {
    if (phase === current) return;
    // The join card has done its work when the room goes on; over the new phase it would hide what was asked for.
    const uncover = screen?.joinCard ? showOnScreen(MAIN_SCREEN, { joinCard: false }) : [];
    const cover = screen?.joinCard ? showOnScreen(MAIN_SCREEN, { joinCard: true }) : [];
    // Going back is a change of phase like any other: what was under way in the one left by mistake has its minute too.
    const inverse = [...enterPhase(workshopId, { ...workshop.stage, phase }, current), ...cover];
    const changes = [...enterPhase(workshopId, workshop.stage, phase), ...uncover];
    const { undo } = run('enterPhase', changes, { inverse });
    say(t('entered', { phase: t(`phase-${phase}`) }), { action: { label: shared('undo'), run: undo } });
  };
  const can = (phase: Phase) =>
    phase === 'propose' && workshop.settings.privateWriting ? t('can-propose-private') : t(`can-${phase}`);
  return (
    <div className={styles.pacing}>
      <p className={styles.now}>{t(`phase-${current}`)}</p>
      <p>{can(current)}</p>
      <ol className={styles.steps} aria-label={t('phases')}>
        {phases.map((phase, index) => (
          <li key={phase}>
            <button
              type="button"
              className={classes(styles.step, phase === current && styles.current)}
              aria-current={phase === current ? 'step' : undefined}
              onClick={() => enter(phase)}
            >
              <span className={styles.number} aria-hidden="true">
                {phase === current ? <Icon name="check" /> : index + 1}
              </span>
              <span className={styles.name}>{t(`phase-${phase}`)}</span>
              {phase !== current && <span className={styles.can}>{can(phase)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
