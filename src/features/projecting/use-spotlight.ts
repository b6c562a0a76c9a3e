import { useTranslations } from 'use-intl';
import { type Lit, type Subject, spotlight } from '@/domain/attention';
import type { Change } from '@/domain/change';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { useLive, useRoom } from '@/live';
import { useToasts } from '@/ui';
import { useLit } from './use-lit';

export interface Spotlight {
  /** What the room screen is asked to show large; it may have nothing to be seen any more. */
  readonly subject: string | null;
  readonly lit: Lit | null;
  /** What puts it there, for whoever does more in the same moment. */
  readonly plan: (subject: Subject) => readonly Change[];
  readonly on: (subject: Subject) => void;
  readonly off: () => void;
}

/** The room screen's spotlight, seen and steered by a facilitator. */
export function useSpotlight(): Spotlight {
  const t = useTranslations('projecting');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const subject = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value?.spotlight ?? null;
  // Only then must a proposal be let pass before it can be shown.
  const isModerated = workshop.settings.moderation !== 'off';
  const notes = useLive('notes', { workshopId, scope: 'room' }, isModerated).value ?? [];
  const plan = (next: Subject) => spotlight(MAIN_SCREEN, next, workshop, { notes });
  const show = (changes: readonly Change[], said: string) => {
    const { undo } = run('showOnScreen', changes);
    say(said, { action: { label: shared('undo'), run: undo } });
  };
  return {
    subject,
    lit: useLit(subject),
    plan,
    on: (next) => show(plan(next), t('spotlight-said')),
    off: () => show(showOnScreen(MAIN_SCREEN, { spotlight: null }), t('spotlight-off-said')),
  };
}
