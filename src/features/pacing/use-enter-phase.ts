import { useTranslations } from 'use-intl';
import { isRevealing, type Phase } from '@/domain/phase';
import { revealNotes } from '@/domain/revealing';
import { layDown, MAIN_SCREEN } from '@/domain/screen';
import { enterPhase } from '@/domain/stage';
import { leaveAgain } from '@/domain/steering';
import { useLive, useRoom, useServerTime } from '@/live';
import { useToasts } from '@/ui';
import { useSealed } from './use-sealed';

/** Sends everybody to a phase: one press, ten seconds to think better of it. */
export function useEnterPhase(): (phase: Phase) => void {
  const t = useTranslations('pacing');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value;
  const say = useToasts((toasts) => toasts.say);
  const { now, state } = useServerTime();
  const sealed = useSealed();
  return (phase) => {
    const { stage } = workshop;
    if (phase === stage.phase) return;
    const { down, up } = layDown(screen, stage.phase);
    const opened = isRevealing(phase) ? sealed : [];
    const entering = enterPhase(workshopId, stage, phase, state === 'known' ? now() : null);
    const changes = [...entering, ...revealNotes(opened), ...down];
    const inverse = [...leaveAgain(workshopId, stage, phase), ...revealNotes(opened, false), ...up];
    const { undo } = run('enterPhase', changes, { inverse });
    say(t('entered', { phase: t(`phase-${phase}`) }), { action: { label: shared('undo'), run: undo } });
  };
}
