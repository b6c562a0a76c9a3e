import { useTranslations } from 'use-intl';
import { Banner } from '@/ui';

/** Nobody should wonder why their proposals are not accepted. */
export function MutedNotice() {
  const t = useTranslations('calling');
  return (
    <Banner tone="caution" icon="hide">
      {t('muted')}
    </Banner>
  );
}
