import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import type { TableId } from '@/domain/ids';
import { type Table, tableOf } from '@/domain/workshop';
import { useClosedAt, useRoom } from '@/live';
import { EmptyState, Hint, Icon, Waiting } from '@/ui';
import { BoardDialogs } from './board-dialogs';
import { BoardToolbar } from './board-toolbar';
import { Columns } from './columns';
import { DragLayer } from './drag-layer';
import { DropDock } from './drop-dock';
import { SelectionBar } from './selection-bar';
import { SessionProvider } from './session';
import { Stacked } from './stacked';
import { standingAt } from './standing';
import styles from './table-board.module.css';
import { UnsentTitles } from './unsent-titles-card';
import { hintIn, useMoves } from './use-moves';
import { useNarrow } from './use-narrow';
import { type TableBoardState, useTableBoard } from './use-table-board';

/** The board of a table: its proposals and its draft commitments, as they are shaped. */
export function TableBoard({ tableId }: { tableId: TableId }) {
  const t = useTranslations('drafting');
  const { workshop } = useRoom();
  const table = tableOf(workshop, tableId);
  if (!table) return <EmptyState>{t('no-table')}</EmptyState>;
  return (
    <SessionProvider key={tableId}>
      <Heard table={table} />
    </SessionProvider>
  );
}

function Heard({ table }: { table: Table }) {
  const t = useTranslations('drafting');
  const { me, workshop } = useRoom();
  const { mayRead } = standingAt(me, workshop, table.id);
  const heard = useTableBoard(table.id, mayRead);
  if (!mayRead) return <EmptyState>{t('private')}</EmptyState>;
  if (!heard.board) return heard.failed ? <EmptyState>{t('failed')}</EmptyState> : <Waiting>{t('loading')}</Waiting>;
  return <Shown table={table} board={heard.board} heard={heard} />;
}

function Shown({ table, board, heard }: { table: Table; board: Board; heard: TableBoardState }) {
  const t = useTranslations('drafting');
  const group = useTranslations('grouping');
  const { me, workshop } = useRoom();
  const { mayMove, reason } = standingAt(me, workshop, table.id, useClosedAt(workshop.stage));
  const moves = useMoves(board);
  const narrow = useNarrow();
  const howTo = useId();
  const hint = hintIn(workshop.stage.phase);
  const parts = { board, mayMove, describedBy: mayMove ? howTo : undefined };
  return (
    <section className={styles.board} aria-label={t('board', { name: table.name })}>
      <UnsentTitles />
      {reason && (
        <p className={styles.reason} role="status">
          <Icon name={reason === 'frozen' ? 'freeze' : reason === 'time' ? 'clock' : 'eye'} />
          {t(`reason-${reason}`)}
        </p>
      )}
      {mayMove && board.pool.length > 0 && (
        <Hint key={hint} name={hint} endLabel={t('hint-end')}>
          <p>{hint === 'grouping' ? group('hint') : t('hint')}</p>
        </Hint>
      )}
      {mayMove && <BoardToolbar board={board} setAside={heard.setAside.length} />}
      <p id={howTo} hidden>
        {t('how-to')} {group('how-to')}
      </p>
      <DragLayer board={board} moves={moves} mayMove={mayMove}>
        {narrow ? <Stacked {...parts} /> : <Columns {...parts} />}
        {mayMove && <DropDock board={board} />}
      </DragLayer>
      {mayMove && <SelectionBar board={board} moves={moves} />}
      <BoardDialogs table={table} board={board} moves={moves} mayMove={mayMove} setAside={heard.setAside} />
    </section>
  );
}
