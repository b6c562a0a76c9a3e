// The console's side: the six digits that a computer shows make it a screen of this workshop.

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Change } from '@/domain/change';
import type { Code, PairingCode, ScreenId, WorkshopId } from '@/domain/ids';
import type { Key } from '@/domain/invitation';
import { setInvitationOpen } from '@/domain/opening';
import { answerPairing, pairingCodeIn } from '@/domain/pairing';
import { screenOf } from '@/domain/screen';
import { GatewayError, once, type Trouble, troubleOf, useGateway, useLive, useRoom } from '@/live';
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

type Gateway = ReturnType<typeof useGateway>['gateway'];
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
  const key = useLive('keys', { workshopId }).value?.find(isForScreens);
  const send = () => {
    const code = pairingCodeIn(typed);
    setFault(code ? null : 'mistyped');
    if (!code) return;
    setSending(true);
    answer(code).then(
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
  const answer = async (code: PairingCode) => {
    const invitation = key?.code ?? (await keyForScreens(gateway, workshopId));
    await gateway.nameCode(code);
    await mustBeShown(gateway, code);
    const changes = answerPairing(code, workshopId, { invitation, screenId });
    await run('answerPairing', [...changes, ...setUp], { quiet: true }).done;
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
        <Button type="submit" look="primary" large wide disabled={sending}>
          {sending ? t('connecting') : t('connect')}
        </Button>
      </Stack>
    </form>
  );
}

const isForScreens = ({ role }: Key) => role === 'screen';

/** For whoever is faster than what the page listens to. */
async function keyForScreens(gateway: Gateway, workshopId: WorkshopId): Promise<Code> {
  const key = (await once(gateway, 'keys', { workshopId })).find(isForScreens);
  if (!key?.open) throw new GatewayError('refused', 'no open invitation for screens');
  return key.code;
}

/** Where no server refuses a code that nobody shows, this device looks for itself. */
async function mustBeShown(gateway: Gateway, code: PairingCode): Promise<void> {
  if (gateway.keeper !== 'practice') return;
  if (!(await once(gateway, 'pairing', { pairingCode: code }))) throw new GatewayError('refused', 'nobody shows it');
}
