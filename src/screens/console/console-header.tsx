import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { ToRehearsed } from '@/features/starting/to-original';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import GuideLink from '@/screens/guide-link';
import { StaffHeader } from '@/screens/staff-header';
import { buttonClass, Icon, UserText } from '@/ui';

export function ConsoleHeader() {
  const t = useTranslations('console');
  const history = useTranslations('history');
  const { workshop, workshopId } = useRoom();
  const word = useWording(workshop.locale);
  return (
    <StaffHeader
      title={<UserText inline>{word(workshop.title)}</UserText>}
      under={<UserText inline>{word(workshop.commune)}</UserText>}
      label={t('title')}
    >
      <Link href={`/w/${workshopId}/prepare`} className={buttonClass('quiet')}>
        <Icon name="edit" />
        {t('prepare')}
      </Link>
      <Link href={`/w/${workshopId}/drafts`} className={buttonClass('quiet')}>
        <Icon name="commitment" />
        {t('drafts')}
      </Link>
      <Link href={`/w/${workshopId}/preflight`} className={buttonClass('quiet')}>
        <Icon name="check" />
        {t('preflight')}
      </Link>
      <Link href={`/w/${workshopId}/history`} className={buttonClass('quiet')}>
        <Icon name="undo" />
        {history('title')}
      </Link>
      <GuideLink guide="facilitator" />
      <ToRehearsed />
    </StaffHeader>
  );
}
