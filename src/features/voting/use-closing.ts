import { useTranslations } from 'use-intl';
import { closeRound, type Round, reopenRound } from '@/domain/round';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';

/** Closes rounds, and for ten seconds offers to open them again: everybody's ballots are still there. */
export function useClosing(): (rounds: readonly Round[]) => void {
  const t = useTranslations('voting');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  return (rounds) => {
    const ids = rounds.map(({ id }) => id);
    // Putting back the old fields would leave a result in an open round.
    const { undo } = run('closeRound', ids.flatMap(closeRound), { inverse: ids.flatMap(reopenRound) });
    say(t('closed-said', { count: ids.length }), { action: { label: shared('undo'), run: undo } });
  };
}
