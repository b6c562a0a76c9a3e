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
  const notes = useLive('notes', { workshopId, scope: 'room' }).value;
  const commitments = useLive('commitments', { workshopId, scope: 'room' }).value;
  const stacks = useLive('stacks', { workshopId, scope: 'room' }).value;
  const rounds = useLive('rounds', { workshopId }).value;
  const late = useLive('late', { workshopId }).value;
  const members = useLive('members', { workshopId }).value;
  const ratings = useLive('ratings', { workshopId }).value;
  const bodies = useLive('bodies', { workshopId }).value;
  if (!notes || !commitments || !stacks || !rounds || !late || !members || !ratings || !bodies)
    return <Waiting>{t('loading')}</Waiting>;
  const known = { workshop, notes, commitments, stacks, rounds, late, members, ratings, bodies };
  const trail = () => wholeTrail(gateway, workshopId);
  return (
    <Card>
      <Suspense fallback={<Waiting>{t('loading')}</Waiting>}>
        <ExportPanel exported={{ ...known, trail, now, at: today() }} />
      </Suspense>
    </Card>
  );
}
