import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { GuideLink } from '@/screens/guide-link';
import { buttonClass, Card, Stack } from '@/ui';

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
          <GuideLink guide="it" />
        </Stack>
      </Card>
    </main>
  );
}
