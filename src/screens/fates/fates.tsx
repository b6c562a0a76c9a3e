// The private link: what became of somebody's proposals, on any device and without being in the workshop. The rules let
// whoever knows a proposal's id see it once the workshop is at its end.

import { useTranslations } from 'use-intl';
import { type FateKey, fateKeyIn, notesOf } from '@/domain/fate';
import type { WorkshopId } from '@/domain/ids';
import { FateCard } from '@/features/closing/fate-card';
import { useCommitmentsOf } from '@/features/closing/use-commitments-of';
import { useLiveAll } from '@/live';
import { useArrival } from '@/live/release/use-arrival';
import { LanguageSwitch } from '@/screens/language-switch';
import { Card, Stack, Waiting } from '@/ui';
import styles from './fates.module.css';

export default function Fates({ id }: { id: WorkshopId }) {
  useArrival();
  const t = useTranslations('closing');
  const key = fateKeyIn(location.hash);
  return (
    <main className={styles.fates}>
      <LanguageSwitch />
      <h1>{t('fates-title')}</h1>
      {key ? <Followed workshopId={id} fateKey={key} /> : <p role="alert">{t('fates-wrong')}</p>}
    </main>
  );
}

function Followed({ workshopId, fateKey }: { workshopId: WorkshopId; fateKey: FateKey }) {
  const t = useTranslations('closing');
  const heard = useLiveAll(
    'note',
    notesOf(workshopId, fateKey).map((noteId) => ({ workshopId, noteId })),
  );
  const notes = heard.flatMap(({ value }) => (value?.state === 'shown' ? [value] : []));
  const commitments = useCommitmentsOf(workshopId, notes);
  const unknown = heard.filter(({ value, failed, refused }) => value === undefined && !failed && !refused).length;
  if (notes.length === 0 && unknown > 0) return <Waiting>{t('fates-loading')}</Waiting>;
  // Refused alike: before the end, and what is no longer shown. When all are, it is likely too early.
  if (notes.length === 0) return <p role="status">{t('fates-not-yet')}</p>;
  const missing = heard.length - notes.length - unknown;
  return (
    <Stack>
      <p>{t('fates-text', { count: notes.length })}</p>
      <ul className={styles.list}>
        {notes.map((note) => (
          <FateCard key={note.id} note={note} hue="teal" commitments={commitments} />
        ))}
      </ul>
      {missing > 0 && (
        <Card>
          <p>{t('fates-missing', { count: missing })}</p>
        </Card>
      )}
    </Stack>
  );
}
