// A tablet that stands on one table: that table's question, its board and its own way to join. It hears nothing of the others.

import { useTranslations } from 'use-intl';
import { useParams } from 'wouter';
import { type Picture, pictureOf, screenOf } from '@/domain/screen';
import type { Table } from '@/domain/workshop';
import { useWholeRoom, type WholeRoom } from '@/features/attending/use-whole-room';
import { useLive, useRoom } from '@/live';
import { forScreens } from './for-screens';
import { Frame } from './frame';
import { TableJoinCode } from './join-code';
import { Calm, Content, OnScreen } from './room-screen';
import { TableWelcome } from './table-welcome';
import { useWakeLock } from './use-wake-lock';

export default function TableScreen() {
  const t = useTranslations('screen');
  const { table: tableId } = useParams();
  const { workshop } = useRoom();
  const table = workshop.tables.find(({ id }) => id === tableId);
  return <OnScreen>{table ? <Standing key={table.id} table={table} /> : <Calm words={t('no-table')} />}</OnScreen>;
}

function Standing({ table }: { table: Table }) {
  useWakeLock();
  const t = useTranslations('screen');
  const { workshop, workshopId } = useRoom();
  const screen = useLive('screen', { workshopId, screenId: screenOf(table.id) });
  const room = useWholeRoom(table.id);
  if (screen.value === undefined) return <Calm />;
  // Somebody came by the address before any console has set this tablet up.
  if (screen.value === null) return <Calm words={t('not-set-up')} />;
  const picture = pictureOf(workshop, { ...screen.value, tableId: table.id });
  if (picture.kind === 'blank') return <Calm />;
  return (
    <TableJoinCode value={screen.value.joinCode}>
      <Frame picture={picture} lost={screen.failed || room?.lost === true}>
        {room && <TableContent table={table} picture={picture} room={ofTable(forScreens(workshop, room), table)} />}
      </Frame>
    </TableJoinCode>
  );
}

function TableContent({ table, picture, room }: { table: Table; picture: Picture; room: WholeRoom }) {
  if (picture.kind === 'welcome') return <TableWelcome table={table} figures={room.figures} />;
  return <Content picture={picture} room={room} lit={null} />;
}

/** Its figures are those of this table: the others' proposals are not heard here. */
function ofTable(room: WholeRoom, { id }: Table): WholeRoom {
  const people = room.figures.tables.get(id)?.people ?? 0;
  return { ...room, figures: { ...room.figures, people, seatless: 0 } };
}
