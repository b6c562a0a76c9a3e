import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useGateway, useLive, useRoom, useServerTime, wholeTrail } from '@/live';
import { Card, Waiting } from '@/ui';

const ExportPanel = lazy(() => retrying(() => import('@/features/exporting/export-panel')));

/** The files of the workshop. Listens to the room only while somebody is there for them. */
export function Documents() {
  const t = useTranslations('console');
  const { gateway } = useGateway();
  const { workshop, workshopId } = useRoom();
  const { now } = useServerTime();
  const notes = useLive('notes', { workshopId, scope: 'room' });
  const commitments = useLive('commitments', { workshopId, scope: 'room' });
  const stacks = useLive('stacks', { workshopId, scope: 'room' });
  const rounds = useLive('rounds', { workshopId });
  const late = useLive('late', { workshopId });
  const members = useLive('members', { workshopId });
  const ratings = useLive('ratings', { workshopId });
  const bodies = useLive('bodies', { workshopId });
  const known = whole({
    ...{ notes: notes.value, commitments: commitments.value, stacks: stacks.value, rounds: rounds.value },
    ...{ late: late.value, members: members.value, ratings: ratings.value, bodies: bodies.value },
  });
  if (!known) return <Waiting>{t('loading')}</Waiting>;
  const heard = [notes, commitments, stacks, rounds, late, members, ratings, bodies];
  const isFresh = gateway.keeper !== 'cloud' || heard.every(({ fromServer }) => fromServer);
  const trail = () => wholeTrail(gateway, workshopId);
  return (
    <Card>
      <Suspense fallback={<Waiting>{t('loading')}</Waiting>}>
        <ExportPanel exported={{ ...known, workshop, isFresh, trail, now, at: today() }} />
      </Suspense>
    </Card>
  );
}

/** Null until every list has come. */
function whole<Lists extends object>(lists: Lists): { [Name in keyof Lists]: NonNullable<Lists[Name]> } | null {
  // None is undefined, which is what is left of the type.
  const all = lists as { [Name in keyof Lists]: NonNullable<Lists[Name]> };
  return Object.values(lists).every((list) => list !== undefined) ? all : null;
}
