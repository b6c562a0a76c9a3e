import { useTranslations } from 'use-intl';
import { callTo, type Lit } from '@/domain/attention';
import type { Change } from '@/domain/change';
import { callPhones } from '@/domain/stage';
import type { Call } from '@/domain/workshop';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';

export interface Calls {
  readonly call: Call | null;
  /** To something, or to nothing but the screen. */
  readonly callTo: (lit: Pick<Lit, 'subject' | 'text'> | null, also?: readonly Change[]) => void;
  readonly say: (text: string) => void;
  readonly release: () => void;
}

/** Everything on all phones at once, and off again; ten seconds to think better of either. */
export function useCalls(): Calls {
  const t = useTranslations('calling');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const call = (next: Call | null, also: readonly Change[] = []) => {
    const { undo } = run('callPhones', [...callPhones(workshopId, next), ...also]);
    say(next ? t('called-said') : t('released-said'), { action: { label: shared('undo'), run: undo } });
  };
  return {
    call: workshop.stage.call,
    callTo: (lit, also) => call(lit ? callTo(lit) : { subject: null, text: '' }, also),
    say: (text) => call({ subject: null, text }),
    release: () => call(null),
  };
}
