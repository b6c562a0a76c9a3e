import { useTranslations } from 'use-intl';
import { axisOf, type Table } from '@/domain/workshop';
import { FateCard } from '@/features/closing/fate-card';
import { FateLink } from '@/features/closing/fate-link';
import { NextSteps } from '@/features/closing/next-steps';
import { RatingForm } from '@/features/closing/rating-form';
import { useCommitmentsOf } from '@/features/closing/use-commitments-of';
import { MyProposals } from '@/features/proposing/my-proposals';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { WithPhasesWords } from '@/i18n';
import { useRoom } from '@/live';
import { Card, EmptyState, Stack } from '@/ui';
import { AttendanceLine } from './attendance-line';
import styles from './phone.module.css';

/** The end: each of one's own proposals and what became of it, how the day was, and what comes next. */
export function CloseView({ table }: { table: Table }) {
  return (
    <WithPhasesWords>
      <Closing table={table} />
    </WithPhasesWords>
  );
}

function Closing({ table }: { table: Table }) {
  const t = useTranslations('phone');
  const { workshop, workshopId } = useRoom();
  const mine = useMyNotes();
  const hueOf = (axisId: Table['axisId']) => axisOf(workshop, axisId)?.hue ?? 'teal';
  // What the server hasn't taken, or nobody else sees, still asks something of its owner; only the rest has a fate.
  const shown = mine.notes.flatMap(({ note, status }) => (note?.state === 'shown' && status === 'sent' ? [note] : []));
  const others = mine.notes.filter(({ note, status }) => status !== 'withdrawn' && !(note && shown.includes(note)));
  const commitments = useCommitmentsOf(workshopId, shown);
  return (
    <>
      <Card>
        <Stack tight>
          <h1>{t('close-title')}</h1>
          <p>{t('close-text')}</p>
        </Stack>
      </Card>
      {others.length > 0 && <MyProposals mine={{ ...mine, notes: others }} hue={hueOf(table.axisId)} open={false} />}
      {shown.length + others.length === 0 && <EmptyState>{t('no-proposals')}</EmptyState>}
      <ul className={styles.list}>
        {shown.map((note) => (
          <FateCard key={note.id} note={note} hue={hueOf(note.axisId)} commitments={commitments} />
        ))}
      </ul>
      {shown.length > 0 && <FateLink slots={shown.map(({ slot }) => slot)} />}
      <RatingForm />
      <NextSteps />
      <AttendanceLine />
    </>
  );
}
