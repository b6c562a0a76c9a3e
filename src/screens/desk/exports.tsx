import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ExportPanel } from '@/features/exporting/export-panel';
import { today } from '@/i18n';
import { useGateway, useLive, useRoom, wholeTrail } from '@/live';
import { Button, Dialog, Waiting } from '@/ui';

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

/** Listens to the room only while somebody exports. */
function Files() {
  const t = useTranslations('console');
  const { gateway } = useGateway();
  const { workshop, workshopId } = useRoom();
  const notes = useLive('notes', { workshopId, scope: 'room' }).value;
  const commitments = useLive('commitments', { workshopId, scope: 'room' }).value;
  const stacks = useLive('stacks', { workshopId, scope: 'room' }).value;
  const rounds = useLive('rounds', { workshopId }).value;
  const late = useLive('late', { workshopId }).value;
  if (!notes || !commitments || !stacks || !rounds || !late) return <Waiting>{t('loading')}</Waiting>;
  const trail = () => wholeTrail(gateway, workshopId);
  return <ExportPanel exported={{ workshop, notes, commitments, stacks, rounds, late, trail, at: today() }} />;
}
