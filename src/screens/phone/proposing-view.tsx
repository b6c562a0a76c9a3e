import { useTranslations } from 'use-intl';
import { isWriting } from '@/domain/phase';
import { isPrivate } from '@/domain/stage';
import { axisOf, type Table } from '@/domain/workshop';
import { Composer } from '@/features/proposing/composer';
import { useEditing } from '@/features/proposing/editing';
import { MyProposals } from '@/features/proposing/my-proposals';
import { UnsentText } from '@/features/proposing/unsent-text-card';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useWording } from '@/i18n';
import { useClosedAt, useRoom } from '@/live';
import styles from './phone.module.css';

/** `onFinished`: writing has ended, and only what was begun is still here. */
export function ProposingView({ table, onFinished }: { table: Table; onFinished?: (() => void) | undefined }) {
  const t = useTranslations('phone');
  const proposing = useTranslations('proposing');
  const { workshop, me } = useRoom();
  const wording = useWording(workshop.locale);
  const mine = useMyNotes();
  const { phase } = workshop.stage;
  const isStopped = workshop.stage.frozen || workshop.status === 'closed';
  // Facilitators write when they like.
  const isOver = useClosedAt(workshop.stage) !== undefined && me.role !== 'facilitator';
  const edited = useEditing(({ id }) => id);
  const axis = axisOf(workshop, table.axisId);
  // Those that the phase shows by itself would stand here twice.
  const listed = onFinished ? mine.notes.filter(({ id }) => id === edited) : mine.notes;
  return (
    <>
      {isOver ? (
        <>
          <UnsentText />
          <p>{proposing('not-now')}</p>
        </>
      ) : (
        <>
          <Composer
            table={table}
            question={axis ? wording(axis.question) : ''}
            mine={mine}
            closed={isStopped}
            onSent={onFinished}
          />
          <p className={styles.soft} role={onFinished && 'status'}>
            {onFinished ? proposing('finish') : t(isPrivate(workshop) ? 'private-now' : 'shared-now')}
          </p>
        </>
      )}
      {(!onFinished || edited) && (
        <MyProposals
          mine={{ ...mine, notes: listed }}
          hue={axis?.hue ?? 'teal'}
          open={(isWriting(phase) || onFinished !== undefined) && !isStopped && !isOver}
        />
      )}
    </>
  );
}
