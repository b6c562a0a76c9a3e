import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Accounts, accountTroubleOf, type Proof } from '@/live';
import { Card, Stack, useToasts } from '@/ui';
import { GoogleButton } from './google-button';
import { ProofForm } from './proof-form';
import { useGoogleReturn } from './use-google-return';
import { useTrouble } from './use-trouble';

interface KeepAccountProps {
  readonly accounts: Accounts;
  readonly onKept: () => void;
  /** It already belongs to another account. */
  readonly onTaken: (proof: Proof) => void;
}

/** Ties the account of this browser to something that its owner has everywhere. Same account: nothing moves. */
export function KeepAccount({ accounts, onKept, onTaken }: KeepAccountProps) {
  const t = useTranslations('accounts');
  const sentence = useTrouble();
  const say = useToasts((toasts) => toasts.say);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const answer = useGoogleReturn();

  function keep(proof: Proof): void {
    setBusy(true);
    setFault(null);
    accounts
      .keep(proof)
      .then(
        () => {
          say(t('kept'));
          onKept();
        },
        (cause) => (accountTroubleOf(cause) === 'taken' ? onTaken(proof) : setFault(sentence(cause))),
      )
      .finally(() => setBusy(false));
  }

  const deal = useEffectEvent((come: NonNullable<typeof answer>) => {
    if (come === 'refused') setFault(t('google-refused'));
    else keep(come);
  });
  useEffect(() => {
    if (answer) deal(answer);
  }, [answer]);

  return (
    <Card>
      <Stack>
        <h2>{t('keep-title')}</h2>
        <p>{t('keep-text')}</p>
        <GoogleButton clientId={accounts.googleClientId} />
        <ProofForm kind="new" submit={t('keep-submit')} busy={busy} fault={fault} onProof={keep} />
      </Stack>
    </Card>
  );
}
