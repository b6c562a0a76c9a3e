import { useTranslations } from 'use-intl';
import { axisOf, type Table } from '@/domain/workshop';
import { MyProposals } from '@/features/proposing/my-proposals';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useLive, useRoom } from '@/live';
import { Card, EmptyState, Paper, Stack, UserText } from '@/ui';
import styles from './phone.module.css';

/** The end: each of one's own proposals and where it lies. */
export function CloseView({ table }: { table: Table }) {
  const t = useTranslations('phone');
  const { workshop, workshopId } = useRoom();
  const mine = useMyNotes();
  const commitments = useLive('commitments', { workshopId, scope: table.id }).value;
  const hue = axisOf(workshop, table.axisId)?.hue ?? 'teal';
  // What the server hasn't taken still asks something of its owner; only the rest has a fate.
  const unsettled = mine.notes.filter(({ status }) => status === 'refused' || status === 'waiting');
  const settled = mine.notes.filter(({ status }) => status === 'sent' || status === 'hidden');
  return (
    <>
      <Card>
        <Stack tight>
          <h1>{t('close-title')}</h1>
          <p>{t('close-text')}</p>
        </Stack>
      </Card>
      {unsettled.length > 0 && <MyProposals mine={{ ...mine, notes: unsettled }} hue={hue} open={false} />}
      {settled.length + unsettled.length === 0 && <EmptyState>{t('no-proposals')}</EmptyState>}
      <ul className={styles.list}>
        {settled.map(({ id, text, note }) => {
          const commitment = commitments?.find((each) => each.id === note?.commitmentId && each.state !== 'set-aside');
          return (
            <Paper as="li" key={id} hue={hue}>
              <UserText>{text}</UserText>
              {/* Only what is known: another table's commitments are not listened to here, and what is hidden has no place. */}
              {commitments && note?.state === 'shown' && note.tableId === table.id && (
                <p className={styles.fate}>
                  {commitment ? t('in-commitment', { title: commitment.title }) : t('in-pool')}
                </p>
              )}
            </Paper>
          );
        })}
      </ul>
    </>
  );
}
