import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import type { Invitation } from '@/domain/invitation';
import { joinWorkshop, outranks, takeTable, writes } from '@/domain/member';
import { useLocaleChoice, useWording } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useArrived, useCommand, useGateway, useLive } from '@/live';
import { Button, Card, Stack, UserText, Waiting } from '@/ui';
import { type OnIn, placeOf, rememberJoined } from './joined';
import { Obstructed } from './obstructed';

const StandardNotice = lazy(() =>
  retrying(() => import('./standard-notice')).then((m) => ({ default: m.StandardNotice })),
);

/** What the code opens, the notice and one button. Whoever is in already goes straight on. */
export function Invited({ invitation, again, onIn }: { invitation: Invitation; again: () => void; onIn: OnIn }) {
  const t = useTranslations('joining');
  const { gateway, userId } = useGateway();
  const { workshopId, role, tableId, code, preview } = invitation;
  const wording = useWording(preview.locale);
  const suggest = useLocaleChoice((choice) => choice.suggest);
  const [, navigate] = useLocation();
  const member = useLive('member', { workshopId, userId });
  const run = useCommand(workshopId, null);
  const [state, setState] = useState<'asking' | 'joining' | 'refused'>('asking');
  useEffect(() => suggest(preview.locale), [suggest, preview.locale]);

  const me = member.value;
  const stays = me && !outranks(role, me.role) ? me : null;
  useEffect(() => {
    if (!stays) return;
    // The QR of another table, read by somebody who is already in: they sit down there.
    if (tableId && tableId !== stays.tableId && writes(stays.role))
      run('takeTable', takeTable(userId, tableId), { quiet: true });
    const path = placeOf(workshopId, role === 'participant' || role === 'screen' ? role : stays.role);
    rememberJoined(gateway.keeper, code, { workshopId, tableId, path });
    onIn(workshopId, userId);
    navigate(path, { replace: true });
  }, [stays, onIn, tableId, workshopId, role, code, userId, run, navigate, gateway.keeper]);

  const isAsked = !stays && (me !== undefined || member.failed);
  useArrived(isAsked ? 'stopped' : 'on-the-way');
  if (!isAsked) return <Waiting>{t('looking')}</Waiting>;
  const askAgain = () => {
    setState('asking');
    again();
  };
  if (state === 'refused') return <Obstructed reason="refused" again={askAgain} />;
  const notice = wording(preview.notice);
  const join = () => {
    setState('joining');
    run('joinWorkshop', joinWorkshop(userId, invitation), { quiet: true }).done.catch(() => setState('refused'));
  };
  return (
    <Card>
      <Stack>
        <p>
          <UserText inline>{wording(preview.commune)}</UserText>
        </p>
        <h1>
          <UserText inline>{wording(preview.title)}</UserText>
        </h1>
        <p>{t(`as-${role}`)}</p>
        <Button look="primary" large wide disabled={state === 'joining'} onClick={join}>
          {t(state === 'joining' ? 'joining' : 'join')}
        </Button>
        <section>
          <h2>{t('notice-title')}</h2>
          {notice ? (
            <UserText>{notice}</UserText>
          ) : (
            <Suspense fallback={null}>
              <StandardNotice preview={preview} />
            </Suspense>
          )}
        </section>
      </Stack>
    </Card>
  );
}
