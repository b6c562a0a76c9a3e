import { type ReactNode, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Note } from '@/domain/note';
import { isWriting } from '@/domain/phase';
import { isPrivate } from '@/domain/stage';
import { axisOf, type Table } from '@/domain/workshop';
import { Composer } from '@/features/proposing/composer';
import { useEditing } from '@/features/proposing/editing';
import { MyProposals } from '@/features/proposing/my-proposals';
import { isSharedDevice, shareDevice } from '@/features/proposing/shared-device';
import { UnsentText } from '@/features/proposing/unsent-text-card';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useWording } from '@/i18n';
import { useClosedAt, useRoom } from '@/live';
import { useToasts } from '@/ui';
import { AtTable, SharedView } from './at-table';
import styles from './phone.module.css';

interface ProposingViewProps {
  table: Table;
  /** Writing has ended, and only what was begun is still here. */
  onFinished?: (() => void) | undefined;
}

export function ProposingView({ table, onFinished }: ProposingViewProps) {
  const t = useTranslations('phone');
  const proposing = useTranslations('proposing');
  const { workshop, workshopId, me } = useRoom();
  const wording = useWording(workshop.locale);
  const mine = useMyNotes();
  const [shared, setShared] = useState(() => isSharedDevice(workshopId));
  const { phase } = workshop.stage;
  const isStopped = workshop.stage.frozen || workshop.status === 'closed';
  // Facilitators write when they like.
  const isOver = useClosedAt(workshop.stage) !== undefined && me.role !== 'facilitator';
  const edited = useEditing(({ id }) => id);
  const axis = axisOf(workshop, table.axisId);
  const say = useToasts((toasts) => toasts.say);
  // The phase's own view may not list it: that it has gone is said.
  const onSent =
    onFinished &&
    (() => {
      say(proposing('finish-said'));
      onFinished();
    });
  const share = (isShared: boolean) => {
    shareDevice(workshopId, isShared);
    setShared(isShared);
  };
  const composer = { table, question: axis ? wording(axis.question) : '', mine, closed: isStopped };
  // On what is one's own only; whose it is on a shared device was asked before it was begun.
  const categoryOf = (origin: Note['origin']) => (origin === 'phone' && !shared ? me.category : null);
  const proposals = {
    // Those that the phase shows by itself would stand here twice.
    mine: onFinished ? { ...mine, notes: mine.notes.filter(({ id }) => id === edited) } : mine,
    hue: axis?.hue ?? 'teal',
    open: (isWriting(phase) || onFinished !== undefined) && !isStopped && !isOver,
  };
  const between = (
    <>
      <p className={styles.soft} role={onFinished && 'status'}>
        {onFinished ? proposing('finish') : t(isPrivate(workshop) ? 'private-now' : 'shared-now')}
      </p>
      {!onFinished && <AtTable table={table} part="table" written={mine.notes.length} shared={shared} />}
    </>
  );
  // What has just been sent is seen without scrolling; who one is comes after it.
  const after = !onFinished && (
    <AtTable table={table} part="self" written={mine.notes.length} shared={shared} onShare={share} />
  );
  const list: ReactNode = (!onFinished || edited) && <MyProposals {...proposals} />;
  if (isOver) {
    return (
      <>
        <UnsentText />
        <p>{proposing('not-now')}</p>
        {list}
      </>
    );
  }
  if (shared && !onFinished) {
    return (
      <Suspense fallback={null}>
        <SharedView composer={composer} between={between} proposals={proposals} />
        {after}
      </Suspense>
    );
  }
  return (
    <>
      <Composer {...composer} categoryOf={categoryOf} onSent={onSent} />
      {between}
      {list}
      {after}
    </>
  );
}
