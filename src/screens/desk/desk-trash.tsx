import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TrashDialog } from '@/features/moderating/trash';
import { useLive, useRoom } from '@/live';
import { Button } from '@/ui';

/** What was taken out of sight, also after the hall. Listens to the room only while somebody looks. */
export function DeskTrash() {
  const t = useTranslations('moderating');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="hide" onClick={() => setOpen(true)}>
        {t('trash-heading')}
      </Button>
      {open && <Opened onClose={() => setOpen(false)} />}
    </>
  );
}

function Opened({ onClose }: { onClose: () => void }) {
  const { workshopId } = useRoom();
  const notes = useLive('notes', { workshopId, scope: 'room' }).value ?? [];
  const commitments = useLive('commitments', { workshopId, scope: 'room' }).value ?? [];
  return <TrashDialog notes={notes} commitments={commitments} onClose={onClose} />;
}
