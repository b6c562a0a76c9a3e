import { useTranslations } from 'use-intl';
import type { Change } from '@/domain/change';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';

/** A command that says what it did and can be taken back for ten seconds. */
export function useGive(): (action: string, changes: readonly Change[], said: string) => void {
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  return (action, changes, said) => {
    const { undo } = run(action, changes);
    say(said, { action: { label: shared('undo'), run: undo } });
  };
}
