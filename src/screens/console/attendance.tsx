import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { WithAsideWords } from '@/i18n';
import { download } from '@/lib/download';
import { retrying } from '@/lib/retrying';
import { Button, Dialog, Waiting } from '@/ui';
import { Panel } from './panel';

const AttendanceKeeper = lazy(() =>
  retrying(() => import('@/features/attendance/attendance-keeper')).then((m) => ({ default: m.AttendanceKeeper })),
);

/** The attendance sheet, behind a button: every line costs a read while it is open. */
export function Attendance() {
  return (
    <Suspense fallback={null}>
      <WithAsideWords>
        <Sheet />
      </WithAsideWords>
    </Suspense>
  );
}

function Sheet() {
  const t = useTranslations('attendance');
  const shared = useTranslations('shared');
  const [open, setOpen] = useState(false);
  return (
    <Panel title={t('open')}>
      <Button icon="people" onClick={() => setOpen(true)}>
        {t('see')}
      </Button>
      {open && (
        <Dialog title={t('open')} closeLabel={shared('close')} onClose={() => setOpen(false)}>
          <Suspense fallback={<Waiting>{t('loading')}</Waiting>}>
            <AttendanceKeeper save={download} />
          </Suspense>
        </Dialog>
      )}
    </Panel>
  );
}
