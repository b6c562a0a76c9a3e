import { useTranslations } from 'use-intl';
import type { UserId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import { muteMember } from '@/domain/muting';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';

/** Stops a phone, or lets it write again. `members`: to say how many are stopped then. */
export function useMuting(members: readonly Member[]): (userId: UserId, muted: boolean) => void {
  const t = useTranslations('moderating');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  return (userId, muted) => {
    const others = members.filter((member) => member.muted && !member.removed && member.id !== userId).length;
    const { undo } = run('muteMember', muteMember(userId, muted));
    const said = muted ? t('muted-said', { count: others + 1 }) : t('unmuted-said', { count: others });
    say(said, { action: { label: shared('undo'), run: undo } });
  };
}
