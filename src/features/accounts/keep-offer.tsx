import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { keep, kept } from '@/lib/storage';
import { useAccounts } from '@/live';
import { Banner, Button, buttonClass, Stack } from '@/ui';

const LATER = 'warsha.account-later';

/** Offers, to whoever opened a workshop with nothing but a browser, to keep it; not again on this browser once it was declined. */
export function KeepOffer() {
  const t = useTranslations('accounts');
  const found = useAccounts();
  const [isLater, setLater] = useState(() => kept(LATER) !== null);
  if (isLater || found.kind !== 'there' || found.account.email) return null;
  const later = () => {
    keep(LATER, 'yes');
    setLater(true);
  };
  return (
    <Banner tone="calm" icon="help">
      <Stack row tight>
        <span>{t('offer')}</span>
        <Link href="/account" className={buttonClass()}>
          {t('offer-yes')}
        </Link>
        <Button look="plain" onClick={later}>
          {t('offer-later')}
        </Button>
      </Stack>
    </Banner>
  );
}
