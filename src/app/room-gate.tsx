import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { WorkshopId } from '@/domain/ids';
import { useLocaleChoice, useWording } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { type Obstacle, useArrived, useRoom, WorkshopRoom } from '@/live';
import { Button, buttonClass, Card, Stack, Waiting } from '@/ui';
import { useLater } from './use-later';

const KeptHere = lazy(() => retrying(() => import('@/screens/kept/kept-here')));

/** The gate with its screens: one for each reason not to be in the room, each with the next step. */
export function RoomGate({ id, children }: { id: WorkshopId; children: ReactNode }) {
  return (
    <WorkshopRoom
      workshopId={id}
      obstacle={(obstacle) => <ObstacleScreen key={obstacle} id={id} obstacle={obstacle} />}
    >
      <InItsLanguage>{children}</InItsLanguage>
    </WorkshopRoom>
  );
}

/** A first visit reads the workshop's language. */
function InItsLanguage({ children }: { children: ReactNode }) {
  const { workshop, me } = useRoom();
  const isScreen = me.role === 'screen';
  const suggest = useLocaleChoice((choice) => choice.suggest);
  useArrived('there');
  useLater(workshop.status === 'closed');
  const title = useWording(workshop.locale)(workshop.title);
  useEffect(() => suggest(workshop.locale, isScreen), [suggest, workshop.locale, isScreen]);
  useEffect(() => {
    const before = document.title;
    document.title = title || before;
    return () => {
      document.title = before;
    };
  }, [title]);
  return children;
}

const PATIENCE_MS = 8_000;

function ObstacleScreen({ id, obstacle }: { id: WorkshopId; obstacle: Obstacle }) {
  const t = useTranslations('room');
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const shown = obstacle === 'finding' && long ? 'unreachable' : obstacle;
  useArrived(shown === 'finding' || shown === 'unreachable' ? 'on-the-way' : 'stopped');
  if (shown === 'finding') return <Waiting>{t('finding')}</Waiting>;
  return (
    <main>
      <Card role="alert">
        <Stack>
          <h1>{t(`${shown}-title`)}</h1>
          <p>{t(`${shown}-text`)}</p>
          {shown === 'unreachable' ? (
            <Button look="primary" large onClick={() => location.reload()}>
              {t('again')}
            </Button>
          ) : (
            <Link href="/" className={buttonClass('primary', true)}>
              {t('to-start')}
            </Link>
          )}
        </Stack>
      </Card>
      {shown !== 'unreachable' && (
        <Suspense fallback={null}>
          <KeptHere workshopId={id} isOnServer={shown === 'removed'} />
        </Suspense>
      )}
    </main>
  );
}
