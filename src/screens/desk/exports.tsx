import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useGateway, useLive, useRoom, useServerTime, wholeTrail } from '@/live';
import { Button, Dialog, Waiting } from '@/ui';

const ExportPanel = lazy(() => retrying(() => import('@/features/exporting/export-panel')));

/** The files of the workshop, behind one button: the board has the page. */
export function Exports() {
  const t = useTranslations('desk');
  const shared = useTranslations('shared');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" icon="download" onClick={() => setOpen(true)}>
        {t('export')}
      </Button>
      {open && (
        <Dialog title={t('export')} closeLabel={shared('close')} onClose={() => setOpen(false)}>
          <Files />
        </Dialog>
      )}
    </>
  );
}

/** Listens to the room only while somebody exports; nothing can be asked for before all of it has come. */
function Files() {
  const t = useTranslations('console');
  const { gateway } = useGateway();
  const { workshop, workshopId } = useRoom();
  const { now } = useServerTime();
  const notes = useLive('notes', { workshopId, scope: 'room' }).value;
  const commitments = useLive('commitments', { workshopId, scope: 'room' }).value;
  const stacks = useLive('stacks', { workshopId, scope: 'room' }).value;
  const rounds = useLive('rounds', { workshopId }).value;
  const late = useLive('late', { workshopId }).value;
  const members = useLive('members', { workshopId }).value;
  const ratings = useLive('ratings', { workshopId }).value;
  const bodies = useLive('bodies', { workshopId }).value;
  if (!notes || !commitments || !stacks || !rounds || !late || !members || !ratings || !bodies)
    return <Waiting>{t('loading')}</Waiting>;
  const known = { workshop, notes, commitments, stacks, rounds, late, members, ratings, bodies };
  const trail = () => wholeTrail(gateway, workshopId);
  return (
    <Suspense fallback={<Waiting>{t('loading')}</Waiting>}>
      <ExportPanel exported={{ ...known, trail, now, at: today() }} />
    </Suspense>
  );
}
