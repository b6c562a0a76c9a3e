import { useTranslations } from 'use-intl';
import { axisOf, type Table } from '@/domain/workshop';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useLive, useRoom } from '@/live';
import { Card, EmptyState, Paper, Stack, UserText } from '@/ui';
import styles from './phone.module.css';

/** The end: each of one's own proposals and where it lies. */
export function CloseView({ table }: { table: Table }) {
  const t = useTranslations('phone');
  const { workshop, workshopId } = useRoom();
  const { notes } = useMyNotes();
  const commitments = useLive('commitments', { workshopId, scope: table.id }).value ?? [];
  const shown = notes.filter(({ status }) => status !== 'withdrawn');
  return (
    <>
      <Card>
        <Stack tight>
          <h1>{t('close-title')}</h1>
          <p>{t('close-text')}</p>
        </Stack>
      </Card>
      {shown.length === 0 && <EmptyState>{t('no-proposals')}</EmptyState>}
      <ul className={styles.list}>
        {shown.map(({ id, text, note }) => {
          const commitment = commitments.find((each) => each.id === note?.commitmentId && each.state !== 'set-aside');
          return (
            <Paper as="li" key={id} hue={axisOf(workshop, table.axisId)?.hue ?? 'teal'}>
              <UserText>{text}</UserText>
              <p className={styles.fate}>
                {commitment ? t('in-commitment', { title: commitment.title }) : t('in-pool')}
              </p>
            </Paper>
          );
        })}
      </ul>
    </>
  );
}
