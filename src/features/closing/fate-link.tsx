import { useTranslations } from 'use-intl';
import { fatePath } from '@/domain/fate';
import { useRoom } from '@/live';
import { Card, CopyField, Stack, useAppUrl } from '@/ui';

/** The private link with which one's proposals can be followed later, on any device and without an account. */
export function FateLink({ slots }: { slots: readonly number[] }) {
  const t = useTranslations('closing');
  const shared = useTranslations('shared');
  const { workshopId, userId } = useRoom();
  const appUrl = useAppUrl();
  const address = appUrl(fatePath(workshopId, { userId, slots }));
  const words = {
    copy: shared('copy'),
    name: t('copy-link'),
    copied: shared('copied'),
    byHand: shared('copy-by-hand'),
  };
  return (
    <Card>
      <Stack tight>
        <h2>{t('link-heading')}</h2>
        <p>{t('link-text')}</p>
        <CopyField label={t('link-label')} text={address} words={words} />
      </Stack>
    </Card>
  );
}
