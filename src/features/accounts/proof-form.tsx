import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Proof } from '@/live';
import { Button, Stack, TextField } from '@/ui';
import styles from './accounts.module.css';

/** Longer than Firebase asks for: no other lock stands before a commune's workshops. */
const SHORTEST = 10;

interface ProofFormProps {
  /** A new password is chosen and its length looked at; a known one is typed. */
  readonly kind: 'new' | 'known';
  readonly submit: string;
  readonly busy: boolean;
  readonly fault: string | null;
  readonly onProof: (proof: Proof) => void;
  /** Told of the address as it is typed. */
  readonly onEmail?: (email: string) => void;
}

/** Address and password, as password managers know them. */
export function ProofForm({ kind, submit, busy, fault, onProof, onEmail }: ProofFormProps) {
  const t = useTranslations('accounts');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [strict, setStrict] = useState(false);
  const emailFault = /^[^@\s]+@[^@\s]+$/.test(email) ? null : t('trouble-no-address');
  const passwordFault = kind === 'new' && password.length < SHORTEST ? t('too-short', { count: SHORTEST }) : null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setStrict(true);
    if (!emailFault && !passwordFault) onProof({ way: 'password', email, password });
  };
  return (
    <form noValidate className={styles.narrow} onSubmit={send}>
      <Stack>
        <TextField
          label={t('email')}
          type="email"
          dir="ltr"
          autoComplete="username"
          value={email}
          fault={strict && emailFault}
          onChange={({ target }) => {
            setEmail(target.value.trim());
            onEmail?.(target.value.trim());
          }}
        />
        <TextField
          label={t('password')}
          type="password"
          dir="ltr"
          autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
          hint={kind === 'new' ? t('password-hint', { count: SHORTEST }) : undefined}
          value={password}
          fault={(strict && passwordFault) || fault}
          onChange={({ target }) => setPassword(target.value)}
        />
        <Button type="submit" look="primary" large disabled={busy}>
          {busy ? t('working') : submit}
        </Button>
      </Stack>
    </form>
  );
}
