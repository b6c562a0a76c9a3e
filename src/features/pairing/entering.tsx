import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import type { Code, ScreenId } from '@/domain/ids';
import type { Invitation } from '@/domain/invitation';
import { joinWorkshop } from '@/domain/member';
import { MAIN_SCREEN } from '@/domain/screen';
import { useCommand, useGateway, useInvitation, useLive } from '@/live';
import { Button, Card, Stack, Waiting } from '@/ui';

interface EnteringProps {
  invitation: Code;
  screenId: ScreenId;
  /** Shows a new code. */
  again: () => void;
}

/** The console has answered: in by the invitation that lies there, then to the screen. A screen is nobody, so nothing is asked. */
export function Entering({ invitation, screenId, again }: EnteringProps) {
  const t = useTranslations('pairing');
  const lookUp = useInvitation(invitation);
  if (lookUp.state === 'found') return <Joining invitation={lookUp.invitation} screenId={screenId} again={again} />;
  if (lookUp.state === 'looking') return <Waiting>{t('entering')}</Waiting>;
  return <Refused again={again} />;
}

function Joining({ invitation, screenId, again }: { invitation: Invitation; screenId: ScreenId; again: () => void }) {
  const t = useTranslations('pairing');
  const { userId } = useGateway();
  const { workshopId } = invitation;
  const [, navigate] = useLocation();
  const run = useCommand(workshopId, null);
  const member = useLive('member', { workshopId, userId });
  const [isRefused, setRefused] = useState(false);
  const asked = useRef(false);
  const isIn = Boolean(member.value);
  const isOut = member.value === null && member.fromServer;
  useEffect(() => {
    // This computer may have been a screen of this workshop before.
    if (isIn) navigate(pathOf(workshopId, screenId), { replace: true });
    if (!isOut || asked.current) return;
    asked.current = true;
    run('joinWorkshop', joinWorkshop(userId, invitation), { quiet: true }).done.catch(() => setRefused(true));
  }, [isIn, isOut, workshopId, screenId, invitation, userId, run, navigate]);
  return isRefused || member.failed ? <Refused again={again} /> : <Waiting>{t('entering')}</Waiting>;
}

function pathOf(workshopId: string, screenId: ScreenId): string {
  return screenId === MAIN_SCREEN ? `/w/${workshopId}/screen` : `/w/${workshopId}/screen/${screenId}`;
}

function Refused({ again }: { again: () => void }) {
  const t = useTranslations('pairing');
  return (
    <Card role="alert">
      <Stack>
        <h1>{t('not-entered-title')}</h1>
        <p>{t('not-entered-text')}</p>
        <Button look="primary" large onClick={again}>
          {t('new-code')}
        </Button>
      </Stack>
    </Card>
  );
}
