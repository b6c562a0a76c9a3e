import { useTranslations } from 'use-intl';
import { freeze } from '@/domain/stage';
import { useRoom } from '@/live';
import { Banner, Button, useToasts } from '@/ui';

/** Stops every write of participants at once: for an insult on the boards, or to have everyone's ears. */
export function FreezeSwitch() {
  const t = useTranslations('pacing');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const { frozen } = workshop.stage;
  const toggle = () => {
    const { undo } = run('freeze', freeze(workshopId, !frozen));
    say(frozen ? t('unfrozen-said') : t('frozen-said'), { action: { label: shared('undo'), run: undo } });
  };
  return (
    <Button look={frozen ? 'primary' : 'quiet'} icon="freeze" wide onClick={toggle}>
      {frozen ? t('unfreeze') : t('freeze')}
    </Button>
  );
}

/** Across the page for as long as it lasts: nobody should wonder why the phones do nothing. */
export function FrozenBanner() {
  const t = useTranslations('pacing');
  const { workshop } = useRoom();
  if (!workshop.stage.frozen) return null;
  return (
    <Banner tone="caution" icon="freeze">
      {t('frozen')}
    </Banner>
  );
}
