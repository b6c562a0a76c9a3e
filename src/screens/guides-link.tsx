import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { WithGuideWords } from '@/i18n/guide-words';
import { buttonClass, Icon } from '@/ui';

/** The way to all guides. Its words come with it, and nothing waits for them. */
export default function GuidesLink({ className = buttonClass('plain') }: { className?: string }) {
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
