import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import type { Code } from '@/domain/ids';
import { takeTable, writes } from '@/domain/member';
import { type Trouble, useArrived, useCommand, useGateway, useInvitation, useLive } from '@/live';
import { Waiting } from '@/ui';
import { Invited } from './invited';
import { forgetJoined, type Joined, joinedBefore, type OnIn } from './joined';
import { Obstructed, type Reason } from './obstructed';

const reasons: Readonly<Record<Trouble, Reason>> = {
  refused: 'wrong-code',
  unreachable: 'unreachable',
  'too-many-attempts': 'too-many',
  'sign-up-limit': 'unreachable',
  broken: 'unreachable',
};

interface DoorProps {
  code: Code;
  onIn: OnIn;
  /** Told that the code opens nothing. */
  onWrong: () => void;
}

/** Behind every code: straight in for whoever has been here, else the look-up and the notice. */
export function Door({ code, onIn, onWrong }: DoorProps) {
  const { gateway } = useGateway();
  const [joined, setJoined] = useState(() => joinedBefore(gateway.keeper, code));
  if (!joined) return <LookedUp code={code} onIn={onIn} onWrong={onWrong} />;
  const forget = () => {
    forgetJoined(gateway.keeper, code);
    setJoined(null);
  };
  return <Returned joined={joined} onGone={forget} onIn={onIn} />;
}

const PATIENCE_MS = 8_000;

/** Leads on once this device knows itself a member; where the server says otherwise the code is looked up again. */
function Returned({ joined, onGone, onIn }: { joined: Joined; onGone: () => void; onIn: OnIn }) {
  const { workshopId, tableId, path } = joined;
  const { userId } = useGateway();
  const run = useCommand(workshopId, null);
  const [, navigate] = useLocation();
  const [long, setLong] = useState(false);
  const member = useLive('member', { workshopId, userId });
  const me = member.value;
  const isGone = me === null && member.fromServer;
  useEffect(() => {
    if (isGone) onGone();
    if (!me) return;
    // The QR of another table read again: they sit down there, if people may choose.
    if (tableId && tableId !== me.tableId && writes(me.role))
      run('takeTable', takeTable(userId, tableId), { quiet: true });
    onIn(workshopId, userId);
    navigate(path, { replace: true });
  }, [isGone, onGone, onIn, me, tableId, workshopId, userId, run, navigate, path]);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (member.failed || (long && !me)) return <Obstructed reason="unreachable" again={() => location.reload()} />;
  return <Looking />;
}

function LookedUp({ code, onIn, onWrong }: DoorProps) {
  const lookUp = useInvitation(code);
  const reason = lookUp.state === 'failed' ? reasons[lookUp.trouble] : lookUp.state === 'nothing' ? 'wrong-code' : null;
  useEffect(() => {
    if (reason === 'wrong-code') onWrong();
  }, [reason, onWrong]);
  if (lookUp.state === 'found') return <Invited invitation={lookUp.invitation} again={lookUp.again} onIn={onIn} />;
  if (reason) return <Obstructed reason={reason} again={lookUp.state === 'failed' ? lookUp.again : undefined} />;
  return <Looking />;
}

/** Whoever comes to a second code on one page is on the way again. */
function Looking() {
  const t = useTranslations('joining');
  useArrived('on-the-way');
  return <Waiting>{t('looking')}</Waiting>;
}
