// Before and after the hall: every proposal and its answer, the commitments, any table's board, the exports. A rapporteur has
// their own table's board.

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useSearchParams } from 'wouter';
import { tableOf } from '@/domain/workshop';
import type { Extra } from '@/features/drafting/extras';
import { TroubleLater } from '@/features/knowing/trouble-later';
import { FrozenBanner } from '@/features/pacing/freeze-switch';
import { NewerRelease } from '@/features/renewing/newer-release';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import GuideLink from '@/screens/guide-link';
import { StaffHeader } from '@/screens/staff-header';
import { buttonClass, EmptyState, Icon, UserText } from '@/ui';
import { Board } from '../board/board';
import { NotForYou } from '../console/not-for-you';
import { SubjectActions } from '../console/subject-actions';
import { Callable } from '../phone/callable';
import { Answers } from './answers';
import styles from './desk.module.css';
import { DeskTrash } from './desk-trash';
import { Exports } from './exports';
import { chosenTable, TableTabs } from './table-tabs';
import { usualView, Views, viewOf } from './views';

export default function Desk() {
  const t = useTranslations('desk');
  const { me } = useRoom();
  if (me.role !== 'facilitator' && me.role !== 'rapporteur') return <NotForYou title={t('not-yours-title')} />;
  return (
    <Callable>
      <FrozenBanner />
      <TroubleLater />
      <NewerRelease />
      <DeskHeader />
      <main className={styles.desk}>{me.role === 'facilitator' ? <Whole /> : <OwnTable />}</main>
    </Callable>
  );
}

function DeskHeader() {
  const t = useTranslations('desk');
  const history = useTranslations('history');
  const { workshop, workshopId, me } = useRoom();
  const word = useWording(workshop.locale);
  const facilitates = me.role === 'facilitator';
  return (
    <StaffHeader title={t('title')} under={<UserText inline>{word(workshop.title)}</UserText>} label={history('ways')}>
      {facilitates && <DeskTrash />}
      {facilitates && <Exports />}
      {facilitates && (
        <Link href={`/w/${workshopId}/history`} className={buttonClass('quiet')}>
          <Icon name="undo" />
          {history('title')}
        </Link>
      )}
      {facilitates && <GuideLink guide="organiser" />}
      <Link href={facilitates ? `/w/${workshopId}/run` : `/w/${workshopId}`} className={buttonClass('quiet')}>
        <Icon name="back" />
        {facilitates ? t('console') : t('my-phone')}
      </Link>
    </StaffHeader>
  );
}

function Whole() {
  const { workshop } = useRoom();
  const [search] = useSearchParams();
  // As it was when one came: nobody is taken elsewhere because the room goes on.
  const [usual] = useState(() => usualView(workshop.stage.phase));
  const view = viewOf(search, usual);
  return (
    <>
      <Views view={view} />
      {view === 'boards' ? <AllTables /> : <Answers view={view} />}
    </>
  );
}

const extra: Extra = (subject, text, onDone) => <SubjectActions subject={subject} text={text} onDone={onDone} />;

/** The table stands in the address, so that the console can lead to it and a reload comes back to it. */
function AllTables() {
  const { workshop } = useRoom();
  const [search, setSearch] = useSearchParams();
  const table = chosenTable(workshop, search.get('table'));
  return (
    <>
      {table && (
        <>
          <TableTabs
            table={table}
            onChoose={(tableId) => setSearch({ view: 'boards', table: tableId }, { replace: true })}
          />
          <Board tableId={table.id} extra={extra} />
        </>
      )}
    </>
  );
}

function OwnTable() {
  const t = useTranslations('desk');
  const shared = useTranslations('shared');
  const { workshop, me } = useRoom();
  const table = tableOf(workshop, me.tableId);
  if (!table) return <EmptyState>{t('no-table')}</EmptyState>;
  return (
    <>
      <h2>{shared('table', { name: table.name })}</h2>
      <Board tableId={table.id} />
    </>
  );
}
