import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { GuideId } from '@/i18n/guide-book';
import { WithGuideWords } from '@/i18n/guide-words';
import { buttonClass, Icon, useAppUrl } from '@/ui';

/** The way to one guide, beside the page on which somebody works: that page stays open. */
export default function GuideLink({ guide }: { guide: GuideId }) {
  return (
    <Suspense fallback={null}>
      <WithGuideWords>
        <ToGuide guide={guide} />
      </WithGuideWords>
    </Suspense>
  );
}

function ToGuide({ guide }: { guide: GuideId }) {
  const t = useTranslations('guiding');
  const appUrl = useAppUrl();
  return (
    <a href={appUrl(`/guides/${guide}`)} target="_blank" rel="noreferrer" className={buttonClass()}>
      <Icon name="help" />
      {t('link')}
    </a>
  );
}
