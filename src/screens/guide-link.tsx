import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { GuideId } from '@/i18n/guide-book';
import { WithGuideWords } from '@/i18n/guide-words';
import { buttonClass, Icon, useAppUrl } from '@/ui';

/** The way to all guides. Its words come with it, and nothing waits for them. */
export function GuidesLink({ className = buttonClass('plain') }: { className?: string }) {
  return (
    <Suspense fallback={null}>
      <WithGuideWords>
        <ToGuides className={className} />
      </WithGuideWords>
    </Suspense>
  );
}

function ToGuides({ className }: { className: string }) {
  const t = useTranslations('guiding');
  return (
    <Link href="/guides" className={className}>
      <Icon name="help" />
      {t('title')}
    </Link>
  );
}

/** The way to one guide, beside the page on which somebody works: that page stays open. */
export function GuideLink({ guide }: { guide: GuideId }) {
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
