import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { layDown, MAIN_SCREEN } from '@/domain/screen';
import { closeWorkshop, reopenWorkshop } from '@/domain/stage';
import { useLive, useRoom } from '@/live';
import { Banner, Button, buttonClass, Icon, useToasts } from '@/ui';

/** Makes the workshop read-only for its members, or opens it again. The facilitators' own work goes on. */
export function CloseSwitch() {
  const t = useTranslations('closing');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value;
  const isClosed = workshop.status === 'closed';
  const toggle = () => {
    const { down } = layDown(screen, workshop.stage.phase);
    const changes = isClosed ? reopenWorkshop(workshopId) : [...closeWorkshop(workshopId, workshop.stage), ...down];
    // Only the status goes back: the phase is a matter of its own, with its own undo.
    const inverse = isClosed ? closeWorkshop(workshopId, workshop.stage) : reopenWorkshop(workshopId);
    const { undo } = run(isClosed ? 'reopenWorkshop' : 'closeWorkshop', changes, { inverse });
    say(isClosed ? t('reopened-said') : t('closed-said'), { action: { label: shared('undo'), run: undo } });
  };
  return (
    <>
      {/* What comes next stands where the press that closed it was: a second one must not open it again. */}
      {isClosed && (
        <Link href={`/w/${workshopId}/drafts`} className={buttonClass('primary')}>
          <Icon name="check" />
          {t('closed-next')}
        </Link>
      )}
      <Button icon={isClosed ? 'undo' : 'check'} wide onClick={toggle}>
        {isClosed ? t('reopen') : t('close-workshop')}
      </Button>
      {!isClosed && <p>{t('close-hint')}</p>}
    </>
  );
}

/** Across the page for as long as it lasts. */
export function ClosedBanner() {
  const t = useTranslations('closing');
  const { workshop } = useRoom();
  if (workshop.status !== 'closed') return null;
  return (
    <Banner tone="calm" icon="check">
      {t('closed')}
    </Banner>
  );
}
