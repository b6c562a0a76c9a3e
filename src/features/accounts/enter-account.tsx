import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocaleChoice } from '@/i18n';
import type { Accounts } from '@/live';
import { Banner, Button, Card, Stack, useToasts } from '@/ui';
import styles from './accounts.module.css';
import { EnteringQuestion } from './entering-question';
import { ProofForm } from './proof-form';
import type { Entering } from './use-entering';
import { useTrouble } from './use-trouble';

interface EnterAccountProps {
  readonly accounts: Accounts;
  readonly entering: Entering;
  /** Somebody tried to tie this browser to an account that exists. */
  readonly wasTaken: boolean;
}

/** Signs in to an account made on another computer, or mends a forgotten password. */
export function EnterAccount({ accounts, entering, wasTaken }: EnterAccountProps) {
  const t = useTranslations('accounts');
  const { question, busy, fault, begin } = entering;
  return (
    <Card>
      <Stack>
        <h2>{t('enter-title')}</h2>
        {wasTaken && (
          <Banner tone="caution" icon="help">
            {t('taken')}
          </Banner>
        )}
        {question ? (
          <EnteringQuestion entering={entering} />
        ) : (
          <EnterForm accounts={accounts} busy={busy} fault={fault} begin={begin} />
        )}
      </Stack>
    </Card>
  );
}

function EnterForm({
  accounts,
  busy,
  fault,
  begin,
}: Pick<Entering, 'busy' | 'fault' | 'begin'> & Pick<EnterAccountProps, 'accounts'>) {
  const t = useTranslations('accounts');
  const sentence = useTrouble();
  const locale = useLocaleChoice((choice) => choice.locale);
  const say = useToasts((toasts) => toasts.say);
  const [email, setEmail] = useState('');
  const reset = () =>
    accounts.resetPassword(email, locale).then(
      () => say(t('reset-sent', { email })),
      (cause) => say(sentence(cause), { tone: 'fault' }),
    );
  return (
    <>
      <p>{t('enter-text')}</p>
      <ProofForm kind="known" submit={t('enter-submit')} busy={busy} fault={fault} onProof={begin} onEmail={setEmail} />
      <Button look="plain" className={styles.narrow} disabled={!email} onClick={() => void reset()}>
        {t('forgot')}
      </Button>
      {!email && <p>{t('forgot-hint')}</p>}
    </>
  );
}
