import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useGateway, useLive, useRoom, useServerTime, wholeTrail } from '@/live';
import { Button, Dialog, Waiting } from '@/ui';

const ExportPanel = lazy(() => retrying(() => import('@/features/exporting/export-panel')));

/** The files of the workshop, behind one button: the board has the page. */
export function Exports() {
  const t = useTranslations('desk');
  const shared = useTranslations('shared');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" icon="download" onClick={() => setOpen(true)}>
        {t('export')}
      </Button>
      {open && (
        <Dialog title={t('export')} closeLabel={shared('close')} onClose={() => setOpen(false)}>
          <Files />
        </Dialog>
      )}
    </>
  );
}

/** Listens to the room only while somebody exports; nothing can be asked for before all of it has come. */
function Files() {
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
  const sums = useLive('sums', { workshopId });
  const known = whole({
    ...{ notes: notes.value, commitments: commitments.value, stacks: stacks.value, rounds: rounds.value },
    ...{ late: late.value, members: members.value, ratings: ratings.value, bodies: bodies.value },
  });
  if (!known || sums.value === undefined) return <Waiting>{t('loading')}</Waiting>;
  const heard = [notes, commitments, stacks, rounds, late, members, ratings, bodies, sums];
  const isFresh = gateway.keeper !== 'cloud' || heard.every(({ fromServer }) => fromServer);
  const trail = () => wholeTrail(gateway, workshopId);
  return (
    <Suspense fallback={<Waiting>{t('loading')}</Waiting>}>
      <ExportPanel exported={{ ...known, sums: sums.value, workshop, isFresh, trail, now, at: today() }} />
    </Suspense>
  );
}

/** Null until every list has come. */
function whole<Lists extends object>(lists: Lists): { [Name in keyof Lists]: NonNullable<Lists[Name]> } | null {
  // None is undefined, which is what is left of the type.
  const all = lists as { [Name in keyof Lists]: NonNullable<Lists[Name]> };
  return Object.values(lists).every((list) => list !== undefined) ? all : null;
}
