import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useRoom } from '@/live';
import { buttonClass, Card, Stack } from '@/ui';

/** A facilitator sits at no table: what is theirs is one press away. */
export function FacilitatorView() {
  const t = useTranslations('phone');
  const { workshopId } = useRoom();
  return (
    <Card>
      <Stack>
        <h1>{t('facilitator-here')}</h1>
        <Link href={`/w/${workshopId}/run`} className={buttonClass('primary', true)}>
          {t('to-console')}
        </Link>
        <Link href={`/w/${workshopId}/screen`} className={buttonClass('quiet', true)}>
          {t('to-screen')}
        </Link>
        <p>{t('facilitator-try')}</p>
      </Stack>
    </Card>
  );
}
