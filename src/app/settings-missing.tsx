import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { retrying } from '@/lib/retrying';
import { buttonClass, Card, Stack } from '@/ui';

// Apart, so that its name stands in no list that a phone loads.
const GuideLink = lazy(() => retrying(() => import('@/screens/guide-link')));

/** For whoever set this site up: which settings are missing and where they belong. Practice works without them. */
export default function SettingsMissing({ names }: { names: readonly string[] }) {
  const t = useTranslations('shared');
  return (
    <main>
      <Card role="alert">
        <Stack>
          <h1>{t('settings-title')}</h1>
          <p>{t('settings-text')}</p>
          <ul>
            {names.map((name) => (
              <li key={name}>
                <bdi>
                  <code>{name}</code>
                </bdi>
              </li>
            ))}
          </ul>
          <Link href="~/practice" className={buttonClass('primary', true)}>
            {t('try-practice')}
          </Link>
          <Suspense fallback={null}>
            <GuideLink guide="it" />
          </Suspense>
        </Stack>
      </Card>
    </main>
  );
}
