import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useRoom } from '@/live';
import { buttonClass, Card, Stack } from '@/ui';

/** For somebody who is in the workshop with another role: whose page this is, and the way to their own. */
export function NotForYou({ title }: { title: ReactNode }) {
  const t = useTranslations('console');
  const { workshopId, me } = useRoom();
  return (
    <main>
      <Card>
        <Stack>
          <h1>{title}</h1>
          <p>{t('not-yours-text')}</p>
          <Link
            href={me.role === 'screen' ? `/w/${workshopId}/screen` : `/w/${workshopId}`}
            className={buttonClass('primary', true)}
          >
            {t('to-my-page')}
          </Link>
        </Stack>
      </Card>
    </main>
  );
}
