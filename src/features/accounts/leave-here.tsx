import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Accounts, useGateway } from '@/live';
import { goAndWipe } from '@/live/leaving/asked';
import { type UnsentHere, unsentHere } from '@/live/leaving/unsent-here';
import { Banner, Button, Card, CheckBox, Dialog, Stack } from '@/ui';
import { stillToTake } from './handing-over';
import { UnsentLines } from './unsent-lines';

interface LeaveHereProps {
  /** Null where there are no accounts: then only this computer can be cleared. */
  readonly accounts: Accounts | null;
  readonly isTied: boolean;
  /** How many workshops of an account that nothing but this browser knows. Undefined: not known. */
  readonly loses: number | undefined;
  /** How many copies of workshops are kept on this computer. */
  readonly copies: () => Promise<number>;
}

interface Found {
  readonly unsent: UnsentHere | null;
  readonly copies: number;
}

/** Signs out and leaves nothing on the computer, after saying what would be lost. */
export function LeaveHere({ accounts, isTied, loses, copies }: LeaveHereProps) {
  const t = useTranslations('accounts');
  const { gateway } = useGateway();
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    const [unsent, kept] = await Promise.all([unsentHere(gateway), copies().catch(() => 0)]);
    setFound({ unsent, copies: kept });
    setBusy(false);
  };
  return (
    <Card>
      <Stack>
        <h2>{t(isTied ? 'leave-title' : 'clear-title')}</h2>
        <p>{t('leave-text')}</p>
        <div>
          <Button disabled={busy} onClick={() => void ask()}>
            {busy ? t('working') : t(isTied ? 'leave' : 'clear')}
          </Button>
        </div>
        {found && (
          <LeaveDialog
            found={found}
            accounts={accounts}
            // What was handed to this account and not yet taken over is known to this browser alone, too.
            loses={isTied ? stillToTake().length : loses}
            isTied={isTied}
            onClose={() => setFound(null)}
          />
        )}
      </Stack>
    </Card>
  );
}

interface LeaveDialogProps {
  readonly found: Found;
  readonly accounts: Accounts | null;
  readonly loses: number | undefined;
  readonly isTied: boolean;
  readonly onClose: () => void;
}

function LeaveDialog({ found, accounts, loses, isTied, onClose }: LeaveDialogProps) {
  const t = useTranslations('accounts');
  const shared = useTranslations('shared');
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const { unsent, copies } = found;
  const losses = [
    ...(unsent ? (['unsent'] as const) : []),
    ...(loses === 0 ? [] : (['workshops'] as const)),
    ...(copies > 0 ? (['copies'] as const) : []),
  ];
  const agree = (loss: string) => (yes: boolean) => {
    const next = new Set(agreed);
    if (yes) next.add(loss);
    else next.delete(loss);
    setAgreed(next);
  };
  const leave = async () => {
    // What can't be signed out of is erased with the rest.
    await accounts?.leave().catch(() => {});
    goAndWipe();
  };
  return (
    <Dialog title={t(isTied ? 'leave-title' : 'clear-title')} closeLabel={shared('close')} onClose={onClose}>
      <Stack>
        <p>{t('leave-what')}</p>
        {losses.map((loss) => (
          <Banner key={loss} tone={loss === 'copies' ? 'caution' : 'danger'} icon="warning">
            <Stack tight>
              {loss === 'unsent' && unsent && <UnsentLines unsent={unsent} />}
              <p>{loss === 'copies' ? t('lose-copies-text', { count: copies }) : t(`lose-${loss}-text`)}</p>
              <CheckBox label={t(`lose-${loss}`)} checked={agreed.has(loss)} onCheck={agree(loss)} />
            </Stack>
          </Banner>
        ))}
        <Stack row>
          <Button look="danger" large disabled={losses.some((loss) => !agreed.has(loss))} onClick={() => void leave()}>
            {t(isTied ? 'leave' : 'clear')}
          </Button>
          <Button large onClick={onClose}>
            {t('give-up')}
          </Button>
        </Stack>
      </Stack>
    </Dialog>
  );
}
