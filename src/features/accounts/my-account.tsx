import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocaleChoice } from '@/i18n';
import type { Account, Accounts } from '@/live';
import { Badge, Banner, Button, Card, Stack, useToasts } from '@/ui';
import styles from './accounts.module.css';
import { useTrouble } from './use-trouble';

interface MyAccountProps {
  readonly accounts: Accounts;
  readonly account: Account;
  readonly onChange: () => void;
}

/** Which account this browser is. */
export function MyAccount({ accounts, account, onChange }: MyAccountProps) {
  const t = useTranslations('accounts');
  return (
    <Card>
      <Stack>
        <h2 className={styles.email}>
          <bdi>{account.email}</bdi>
        </h2>
        <Stack row tight>
          {account.ways.map((way) => (
            <Badge key={way}>{t(`way-${way}`)}</Badge>
          ))}
        </Stack>
        <p>{t('mine-everywhere')}</p>
        {!account.isConfirmed && <Confirming accounts={accounts} account={account} onChange={onChange} />}
      </Stack>
    </Card>
  );
}

/** An address counts, for an institution's list, once its owner has opened the link that was sent there. */
function Confirming({ accounts, account, onChange }: MyAccountProps) {
  const t = useTranslations('accounts');
  const sentence = useTrouble();
  const locale = useLocaleChoice((choice) => choice.locale);
  const say = useToasts((toasts) => toasts.say);
  const [sent, setSent] = useState(false);
  const fail = (cause: unknown) => say(sentence(cause), { tone: 'fault' });
  const send = () => accounts.askToConfirm(locale).then(() => setSent(true), fail);
  const look = () =>
    accounts.refresh().then(({ isConfirmed }) => {
      if (!isConfirmed) say(t('not-confirmed-yet'));
      onChange();
    }, fail);
  return (
    <Banner tone="calm" icon="help">
      <Stack tight>
        <p>{sent ? t.rich('confirm-sent', { email: () => <bdi>{account.email}</bdi> }) : t('not-confirmed')}</p>
        <Stack row tight>
          <Button onClick={() => void send()}>{t(sent ? 'confirm-again' : 'confirm')}</Button>
          {sent && (
            <Button look="primary" onClick={() => void look()}>
              {t('confirm-look')}
            </Button>
          )}
        </Stack>
      </Stack>
    </Banner>
  );
}
