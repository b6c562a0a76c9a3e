import { useTranslations } from 'use-intl';
import { inPortions } from '@/domain/batches';
import type { Change } from '@/domain/change';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';

/** Takes back entries as a change of one's own, which leaves its own trail and can be taken back like any other. */
export function useTakeBack(): (changes: readonly Change[]) => void {
  const t = useTranslations('history');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  return (changes) => {
    const commands = inPortions(changes).map((portion) => run('takeBack', portion));
    const undo = () => {
      for (const command of [...commands].reverse()) command.undo();
    };
    say(t('taken-back', { count: changes.length }), { action: { label: shared('undo'), run: undo } });
  };
}
