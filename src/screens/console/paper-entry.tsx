import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Note } from '@/domain/note';
import { WithAsideWords } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useRoom } from '@/live';
import { Button, Dialog } from '@/ui';
import { Panel } from './panel';

const AnyTableEntry = lazy(() =>
  retrying(() => import('../paper/any-table-entry')).then((m) => ({ default: m.AnyTableEntry })),
);

/** What was written on cards or said aloud, at any table. */
export function PaperEntry({ notes }: { notes: readonly Note[] }) {
  return (
    <Suspense fallback={null}>
      <WithAsideWords>
        <Entry notes={notes} />
      </WithAsideWords>
    </Suspense>
  );
}

function Entry({ notes }: { notes: readonly Note[] }) {
  const t = useTranslations('paper');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const [open, setOpen] = useState(false);
  // Remembered while the console is open: after a pile of cards comes another of the same table.
  const [chosen, setChosen] = useState(workshop.tables[0]?.id);
  if (!chosen) return null;
  return (
    <Panel title={t('heading')}>
      <Button icon="commitment" onClick={() => setOpen(true)}>
        {t('enter')}
      </Button>
      {open && (
        <Dialog title={t('entry-title')} closeLabel={shared('close')} onClose={() => setOpen(false)}>
          <Suspense fallback={null}>
            <AnyTableEntry tableId={chosen} onTable={setChosen} notes={notes} />
          </Suspense>
        </Dialog>
      )}
    </Panel>
  );
}
