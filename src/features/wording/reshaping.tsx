import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { boardOf } from '@/domain/board';
import { may } from '@/domain/permissions';
import { useClosedAt, useLive, useRoom } from '@/live';
import { Stack, Waiting } from '@/ui';
import { useFilling } from './filling';
import { MergePanel } from './merge-panel';
import { SplitPanel } from './split-panel';
import styles from './wording.module.css';

/** Splitting this commitment and merging it into another: for those who may both word it and move its proposals. */
export function Reshaping() {
  const t = useTranslations('wording');
  const { me, workshop } = useRoom();
  const closedAt = useClosedAt(workshop.stage);
  const { commitment, mayWrite } = useFilling();
  const [open, setOpen] = useState(false);
  const { stage, settings, status } = workshop;
  const where = { stage, settings, status, tableId: commitment.tableId, ...(closedAt && { now: closedAt }) };
  // What facilitators keep, a table can't set aside.
  const mayReshape =
    mayWrite && may('moveNotes', me, where) && (commitment.state !== 'kept' || me.role === 'facilitator');
  if (!mayReshape) return null;
  return (
    <details className={styles.rest} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('reshape')}</summary>
      {open && <Panels />}
    </details>
  );
}

/** Listens to the table's board only while somebody reshapes. */
function Panels() {
  const t = useTranslations('wording');
  const { workshopId } = useRoom();
  const { commitment } = useFilling();
  const scope = commitment.tableId;
  const notes = useLive('notes', { workshopId, scope }).value;
  const commitments = useLive('commitments', { workshopId, scope }).value;
  if (!notes || !commitments) return <Waiting>{t('loading')}</Waiting>;
  const board = boardOf(notes, commitments);
  return (
    <Stack>
      {commitment.state !== 'set-aside' && <SplitPanel board={board} />}
      <MergePanel board={board} />
    </Stack>
  );
}
