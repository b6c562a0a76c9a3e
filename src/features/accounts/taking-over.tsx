import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Accounts, useGateway } from '@/live';
import { Banner, Button, useToasts, Waiting } from '@/ui';
import { type Stopped, stillToTake, takeOver } from './handing-over';

/** Takes over the workshops that this browser's former account has handed on. Shows nothing where there are none. */
export function TakingOver({ accounts }: { accounts: Accounts }) {
  const [tries, setTries] = useState(0);
  return <OneTry key={tries} accounts={accounts} again={() => setTries(tries + 1)} />;
}

function OneTry({ accounts, again }: { accounts: Accounts; again: () => void }) {
  const t = useTranslations('accounts');
  const { gateway, userId } = useGateway();
  const say = useToasts((toasts) => toasts.say);
  const [left, setLeft] = useState(() => stillToTake().length);
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const end = useEffectEvent((why: Stopped | null) => {
    setStopped(why);
    if (!why) say(t('taken-over'));
  });

  useEffect(() => {
    if (stillToTake().length === 0) return;
    let isOver = false;
    takeOver(gateway, accounts, userId, () => setLeft(stillToTake().length)).then((why) => {
      if (!isOver) end(why);
    });
    return () => {
      isOver = true;
    };
  }, [gateway, accounts, userId]);

  if (left === 0) return null;
  if (!stopped) return <Waiting>{t('taking-over', { count: left })}</Waiting>;
  return (
    <Banner tone="danger" icon="warning">
      <p>{t(`stopped-${stopped}`, { count: left })}</p>
      <Button onClick={again}>{t('again')}</Button>
    </Banner>
  );
}
