import { useTranslations } from 'use-intl';
import type { WorkshopTemplate } from '@/domain/workshop-template';
import { useHanded } from '@/features/accounts/use-handed';
import { EarlierList } from '@/features/starting/earlier-list';
import { useGateway, useLive } from '@/live';
import { Stack, Waiting } from '@/ui';

/** One's workshops, heard only while one of them is chosen to start from; without a network, those that this device knows. */
export function Earlier({ onTemplate }: { onTemplate: (template: WorkshopTemplate) => void }) {
  const t = useTranslations('preparing');
  const starting = useTranslations('starting');
  const { userId } = useGateway();
  const { value: workshops, fromServer, failed } = useLive('myWorkshops', { userId });
  const handed = useHanded();
  if (!workshops) return failed ? <p role="alert">{t('mine-unreachable')}</p> : <Waiting>{t('mine-loading')}</Waiting>;
  return (
    <Stack tight>
      <p>{starting('earlier-text')}</p>
      {!fromServer && <p>{t('mine-from-device')}</p>}
      <EarlierList workshops={[...workshops, ...handed.workshops]} onTemplate={onTemplate} />
    </Stack>
  );
}
