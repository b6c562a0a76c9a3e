import { useTranslations } from 'use-intl';
import { Redirect } from 'wouter';
import type { Code } from '@/domain/ids';
import { type Trouble, useGateway, useInvitation } from '@/live';

import { Waiting } from '@/ui';
import { Invited } from './invited';
import { joinedPath } from './joined';
import { Obstructed, type Reason } from './obstructed';

const reasons: Readonly<Record<Trouble, Reason>> = {
  refused: 'wrong-code',
  unreachable: 'unreachable',
  'too-many-attempts': 'too-many',
  'sign-up-limit': 'unreachable',
  broken: 'unreachable',
};

/** Behind every code: straight in for whoever has been here, else the look-up and the notice. */
export function Door({ code }: { code: Code }) {
  const { gateway } = useGateway();
  const path = joinedPath(gateway.keeper, code);
  return path ? <Redirect to={path} replace /> : <LookedUp code={code} />;
}

function LookedUp({ code }: { code: Code }) {
  const t = useTranslations('joining');
  const lookUp = useInvitation(code);
  if (lookUp.state === 'found') return <Invited invitation={lookUp.invitation} />;
  if (lookUp.state === 'nothing') return <Obstructed reason="wrong-code" />;
  if (lookUp.state === 'failed') return <Obstructed reason={reasons[lookUp.trouble]} again={lookUp.again} />;
  return <Waiting>{t('looking')}</Waiting>;
}
