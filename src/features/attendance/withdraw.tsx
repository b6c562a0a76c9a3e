import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, IconButton, Stack } from '@/ui';

interface WithdrawProps {
  label: string;
  /** A picture until it is pressed: there is one in every line. */
  brief?: boolean;
  onWithdraw: () => void;
}

/** It can't be taken back, so it is asked once more, in the same place. */
export function Withdraw({ label, brief = false, onWithdraw }: WithdrawProps) {
  const t = useTranslations('attendance');
  const [asked, setAsked] = useState(false);
  if (!asked && brief) return <IconButton icon="close" label={label} onClick={() => setAsked(true)} />;
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
