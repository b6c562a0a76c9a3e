import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RetentionLine } from '@/features/purging/retention-line';
import { usePurge } from '@/features/purging/use-purge';
import { retrying } from '@/lib/retrying';
import { useNow, useRoom } from '@/live';
import { Button, Dialog, Waiting } from '@/ui';
import { Panel } from './panel';

const PurgePanel = lazy(() =>
  retrying(() => import('@/features/purging/purge-panel')).then((m) => ({ default: m.PurgePanel })),
);

const MINUTE_MS = 60_000;

/** Until when people's data are kept, said loudly when the day is near, and the way to delete them. */
export function PersonalData() {
  const t = useTranslations('purging');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const now = useNow(MINUTE_MS);
  const purge = usePurge();
  const [open, setOpen] = useState(false);
  return (
    <Panel title={t('heading')}>
      <RetentionLine workshop={workshop} now={now} />
      <p>{t('console-hint')}</p>
      <Button icon="clock" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {open && (
        <Dialog title={t('open')} closeLabel={shared('close')} onClose={() => setOpen(false)}>
          <Suspense fallback={<Waiting>{shared('starting')}</Waiting>}>
            <PurgePanel {...purge} />
          </Suspense>
        </Dialog>
      )}
    </Panel>
  );
}
