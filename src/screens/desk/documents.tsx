import { useTranslations } from 'use-intl';
import { ExportPanel } from '@/features/exporting/export-panel';
import { today } from '@/i18n';
import { useGateway, useLive, useRoom, wholeTrail } from '@/live';
import { Card, Waiting } from '@/ui';

/** The files of the workshop. Listens to the room only while somebody is there for them. */
export function Documents() {
  const t = useTranslations('console');
  const { gateway } = useGateway();
  const { workshop, workshopId } = useRoom();
  const notes = useLive('notes', { workshopId, scope: 'room' }).value;
  const commitments = useLive('commitments', { workshopId, scope: 'room' }).value;
  const stacks = useLive('stacks', { workshopId, scope: 'room' }).value;
  const rounds = useLive('rounds', { workshopId }).value;
  const late = useLive('late', { workshopId }).value;
  if (!notes || !commitments || !stacks || !rounds || !late) return <Waiting>{t('loading')}</Waiting>;
  const trail = () => wholeTrail(gateway, workshopId);
  return (
    <Card>
      <ExportPanel exported={{ workshop, notes, commitments, stacks, rounds, late, trail, at: today() }} />
    </Card>
  );
}
