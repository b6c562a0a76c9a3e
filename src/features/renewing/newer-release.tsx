import { useTranslations } from 'use-intl';
import { putOff, startAnew, useRelease } from '@/live/release/release';
import { Banner, Button } from '@/ui';

/** For those who steer and prepare: they choose the moment. Phones and room screens are told nothing while they are in use. */
export function NewerRelease() {
  const t = useTranslations('renewing');
  const isNewer = useRelease((release) => release.isNewer);
  if (!isNewer) return null;
  return (
    <Banner tone="calm" icon="download">
      <span>{t('ready')}</span>
      <Button onClick={() => void startAnew()}>{t('reload')}</Button>
      <Button look="plain" onClick={putOff}>
        {t('later')}
      </Button>
    </Banner>
  );
}
