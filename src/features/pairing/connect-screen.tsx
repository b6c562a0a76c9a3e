// The console's side: the six digits that a computer shows make it a screen of this workshop.

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Change } from '@/domain/change';
import type { PairingCode, ScreenId } from '@/domain/ids';
import { setInvitationOpen } from '@/domain/opening';
import { answerPairing, pairingCodeIn } from '@/domain/pairing';
import { screenOf } from '@/domain/screen';
import { type Trouble, troubleOf, useGateway, useLive, useRoom } from '@/live';
import { Button, Dialog, Stack, TextField, useToasts } from '@/ui';

interface ConnectScreenProps {
  screenId: ScreenId;
  /** What must be there before it comes. */
  setUp: readonly Change[];
}

export function ConnectScreen(props: ConnectScreenProps) {
  const t = useTranslations('pairing');
  const shared = useTranslations('shared');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="link" onClick={() => setOpen(true)}>
        {t('connect')}
      </Button>
      {open && (
        <Dialog title={t('connect')} closeLabel={shared('close')} onClose={() => setOpen(false)}>
          <Connecting {...props} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

type Fault = 'mistyped' | 'unknown' | 'unreachable' | 'too-many';

const faults: Readonly<Partial<Record<Trouble, Fault>>> = {
  unreachable: 'unreachable',
  'too-many-attempts': 'too-many',
};

function Connecting({ screenId, setUp, onDone }: ConnectScreenProps & { onDone: () => void }) {
  const t = useTranslations('pairing');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const { gateway } = useGateway();
  const say = useToasts((toasts) => toasts.say);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [sending, setSending] = useState(false);
  const table = workshop.tables.find(({ id }) => screenOf(id) === screenId);
  const what = table ? t('what-tablet', { table: shared('table', { name: table.name }) }) : t('what-main');
  const key = useLive('keys', { workshopId }).value?.find(({ role }) => role === 'screen');
  const isThere = useIsThere(pairingCodeIn(typed));
  const send = () => {
    const code = pairingCodeIn(typed);
    const wrong = code === null ? 'mistyped' : isThere === false ? 'unknown' : null;
    setFault(wrong);
    if (wrong || !code || !key) return;
    setSending(true);
    const answer = answerPairing(code, workshopId, { invitation: key.code, screenId });
    gateway
      .nameCode(code)
      .then(() => run('answerPairing', [...answer, ...setUp], { quiet: true }).done)
      .then(
        () => {
          say(t('connected-said', { what }));
          onDone();
        },
        (cause) => {
          setSending(false);
          setFault(faults[troubleOf(cause)] ?? 'unknown');
        },
      );
  };
  if (key && !key.open)
    return (
      <Stack tight>
        <p>{t('closed')}</p>
        <Button large wide onClick={() => run('setInvitationOpen', setInvitationOpen(key.code, true))}>
          {t('open-again')}
        </Button>
      </Stack>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        <p>{t('connect-as', { what })}</p>
        <p>{t('connect-text')}</p>
        <TextField
          label={t('code-label')}
          hint={t('code-hint')}
          fault={fault && t(fault)}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          onChange={(event) => {
            setTyped(event.target.value);
            setFault(null);
          }}
        />
        <Button type="submit" look="primary" large wide disabled={sending || !key}>
          {sending ? t('connecting') : t('connect')}
        </Button>
      </Stack>
    </form>
  );
}

/** Where no server refuses a code that nobody shows, this device looks for itself; elsewhere only the server knows. */
function useIsThere(code: PairingCode | null): boolean | undefined {
  const { keeper } = useGateway().gateway;
  const isMine = keeper === 'practice' && code !== null;
  const heard = useLive('pairing', { pairingCode: code ?? ('' as PairingCode) }, isMine);
  return isMine && heard.value !== undefined ? heard.value !== null : undefined;
}
