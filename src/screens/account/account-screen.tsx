import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { EnterAccount } from '@/features/accounts/enter-account';
import { KeepAccount } from '@/features/accounts/keep-account';
import { LeaveHere } from '@/features/accounts/leave-here';
import { MyAccount } from '@/features/accounts/my-account';
import { TakingOver } from '@/features/accounts/taking-over';
import { useEntering } from '@/features/accounts/use-entering';
import { copyShelf } from '@/features/keeping/copy-shelf';
import { type HasAccount, useAccounts, useGateway, useLive } from '@/live';
import { Page } from '@/screens/page';
import { buttonClass, Card, Stack, Waiting } from '@/ui';

interface AccountScreenProps {
  /** Opens the page anew, as another account. */
  readonly reopen?: () => void;
}

/** Which account this browser is: kept, changed, left. */
export default function AccountScreen({ reopen = () => location.assign('/account') }: AccountScreenProps) {
  const t = useTranslations('accounts');
  const preparing = useTranslations('preparing');
  const { keeper } = useGateway().gateway;
  const found = useAccounts();
  return (
    <Page href="/mine" back={preparing('mine-title')}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      {found.kind === 'finding' && <Waiting>{t('finding')}</Waiting>}
      {found.kind === 'none' && keeper === 'practice' && <Practice />}
      {found.kind === 'none' && keeper !== 'practice' && (
        <Card>
          <p>{t('local-text')}</p>
        </Card>
      )}
      {found.kind === 'there' && <There found={found} reopen={reopen} />}
      {found.kind !== 'finding' && keeper !== 'practice' && <Leave found={found} />}
    </Page>
  );
}

/** `~` leaves the base of the address. */
function Practice() {
  const t = useTranslations('accounts');
  return (
    <Card>
      <Stack>
        <p>{t('practice-text')}</p>
        <div>
          <Link href="~/account" className={buttonClass()}>
            {t('practice-link')}
          </Link>
        </div>
      </Stack>
    </Card>
  );
}

type IsThere = Extract<HasAccount, { kind: 'there' }>;

function There({ found, reopen }: { found: IsThere; reopen: () => void }) {
  const { accounts, account, look } = found;
  const entering = useEntering(accounts, account, reopen);
  const [wasTaken, setTaken] = useState(false);
  if (account.email)
    return (
      <>
        <TakingOver accounts={accounts} />
        <MyAccount accounts={accounts} account={account} onChange={look} />
      </>
    );
  return (
    <>
      {!entering.question && (
        <KeepAccount
          accounts={accounts}
          onKept={look}
          onTaken={(proof) => {
            setTaken(true);
            entering.begin(proof);
          }}
        />
      )}
      <EnterAccount accounts={accounts} entering={entering} wasTaken={wasTaken} />
    </>
  );
}

function Leave({ found }: { found: HasAccount }) {
  const { userId } = useGateway();
  const { value, fromServer } = useLive('myWorkshops', { userId });
  const loses = fromServer || value?.length ? value?.length : undefined;
  return (
    <LeaveHere
      accounts={found.kind === 'there' ? found.accounts : null}
      isTied={found.kind === 'there' && found.account.email !== null}
      loses={loses}
      copies={async () => (await copyShelf.heads()).length}
    />
  );
}
