import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useAccounts } from '@/live';
import { buttonClass, Stack } from '@/ui';
import styles from './accounts.module.css';

/** Which account this browser is, and the way to change that. */
export function AccountLine() {
  const t = useTranslations('accounts');
  const found = useAccounts();
  if (found.kind === 'finding') return null;
  const email = found.kind === 'there' ? found.account.email : null;
  return (
    <Stack row tight>
      <span>{email ? t.rich('as', { email: () => <bdi className={styles.email}>{email}</bdi> }) : t('as-nobody')}</span>
      <Link href="/account" className={buttonClass('plain')}>
        {t('manage')}
      </Link>
    </Stack>
  );
}
