import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { WithAsideWords } from '@/i18n';
import { Button, Dialog } from '@/ui';
import { MyLine } from './my-line';

/** The way to the sheet: a button that asks nothing of whoever leaves it alone. */
export function AttendanceButton() {
  return (
    <WithAsideWords>
      <Opening />
    </WithAsideWords>
  );
}

function Opening() {
  const t = useTranslations('attendance');
  const shared = useTranslations('shared');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button wide icon="edit" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {open && (
        <Dialog title={t('open')} closeLabel={shared('close')} onClose={() => setOpen(false)}>
          <MyLine onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}
