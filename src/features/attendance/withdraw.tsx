import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Stack } from '@/ui';

/** It can't be taken back, so it is asked once more, in the same place. */
export function Withdraw({ label, onWithdraw }: { label: string; onWithdraw: () => void }) {
  const t = useTranslations('attendance');
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button look="plain" wide onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  }
  return (
    <Stack tight>
      <p role="status">{t('withdraw-sure')}</p>
      <Button look="danger" large wide autoFocus onClick={onWithdraw}>
        {t('withdraw-yes')}
      </Button>
      <Button large wide onClick={() => setAsked(false)}>
        {t('keep')}
      </Button>
    </Stack>
  );
}
