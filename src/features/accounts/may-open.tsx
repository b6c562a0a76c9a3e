import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { type Account, useAccounts } from '@/live';
import { buttonClass, Card, Stack } from '@/ui';

/** Shows what opens a workshop to whoever may open one: an institution may have said who. Unknown, the rules decide. */
export function MayOpen({ children }: { children: ReactNode }) {
  const found = useAccounts();
  const accounts = found.kind === 'there' ? found.accounts : null;
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    accounts?.mayOpen().then(setMay, () => {});
  }, [accounts]);
  return may === false && found.kind === 'there' ? <NotListed account={found.account} /> : children;
}

function NotListed({ account }: { account: Account }) {
  const t = useTranslations('accounts');
  const why = account.email === null ? 'anonymous' : account.isConfirmed ? 'other' : 'unconfirmed';
  return (
    <Card role="alert">
      <Stack>
        <h2>{t('listed-title')}</h2>
        <p>{t.rich(`listed-${why}`, { email: () => <bdi>{account.email}</bdi> })}</p>
        <div>
          <Link href="/account" className={buttonClass('primary', true)}>
            {t('to-account')}
          </Link>
        </div>
      </Stack>
    </Card>
  );
}
