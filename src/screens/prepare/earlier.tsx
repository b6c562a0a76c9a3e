import { useTranslations } from 'use-intl';
import type { WorkshopTemplate } from '@/domain/workshop-template';
import { EarlierList } from '@/features/starting/earlier-list';
import { useMine } from '@/screens/use-mine';
import { Stack, Waiting } from '@/ui';

/** One's workshops, heard only while one of them is chosen to start from; without a network, those that this device knows. */
export function Earlier({ onTemplate }: { onTemplate: (template: WorkshopTemplate) => void }) {
  const t = useTranslations('preparing');
  const starting = useTranslations('starting');
  const { all, state, isFromDevice } = useMine();
  if (state === 'unreachable') return <p role="alert">{t('mine-unreachable')}</p>;
  return (
    <Stack tight>
      <p>{starting('earlier-text')}</p>
      {isFromDevice && <p>{t('mine-from-device')}</p>}
      {state === 'looking' ? (
        <Waiting>{t('mine-loading')}</Waiting>
      ) : (
        <EarlierList workshops={all} onTemplate={onTemplate} />
      )}
    </Stack>
  );
}
