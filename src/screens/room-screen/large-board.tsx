// One axis, or one of its tables: what lies by itself beside the commitments, or beside the stacks while these are made;
// proposals glide between them.

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { boardOf, type Thing, thingsIn } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import type { Focus } from '@/domain/screen';
import type { Stack } from '@/domain/stack';
import { tableOf } from '@/domain/workshop';
import type { WholeRoom } from '@/features/attending/use-whole-room';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { EmptyState, useGlide } from '@/ui';
import styles from './large-board.module.css';
import { NoteList } from './note-list';
import { Panels } from './panels';

/** What stays legible beside the pool. */
const MOST = 9;

export function LargeBoard({ focus, room }: { focus: Focus; room: WholeRoom }) {
  const t = useTranslations('screen');
  const shared = useTranslations('shared');
  const group = useTranslations('grouping');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const container = useRef<HTMLElement>(null);
  useGlide(container);
  const { axis, table } = focus;
  const isHere = (thing: { axisId: string; tableId: string }) =>
    table ? thing.tableId === table.id : thing.axisId === axis.id;
  const board = boardOf(room.notes.filter(isHere), room.commitments.filter(isHere), room.stacks.filter(isHere));
  const stacks = board.pool.flatMap(({ stack }) => stack ?? []);
  const isGrouping = workshop.stage.phase === 'group' && board.commitments.length === 0;
  const columns: readonly (Stack | Commitment)[] = isGrouping ? stacks : board.commitments;
  const shown = columns.slice(0, MOST);
  const left = columns.length - shown.length;
  const untitled = isGrouping ? group('stack') : t('untitled');
  return (
    <section ref={container} className={styles.board} data-hue={axis.hue}>
      <h2 className={styles.axis}>
        <bdi>{word(axis.name)}</bdi>
        {table && <bdi>{shared('table', { name: table.name })}</bdi>}
        {left > 0 && (
          <span>{isGrouping ? group('screen-more', { count: left }) : t('more-commitments', { count: left })}</span>
        )}
      </h2>
      <div className={styles.places}>
        <Column
          title={isGrouping ? group('screen-loose') : t('pool')}
          things={isGrouping ? board.pool.filter(({ stack }) => !stack) : board.pool}
          hue={axis.hue}
          pool
        />
        {shown.length === 0 && <EmptyState>{isGrouping ? group('screen-none') : t('no-commitments')}</EmptyState>}
        <Panels
          of={shown}
          most={{ wide: 3, narrow: 2 }}
          panel={({ id, title, tableId }) => (
            <Column
              key={id}
              title={title || untitled}
              tableName={table ? undefined : tableOf(workshop, tableId)?.name}
              things={thingsIn(board, id)}
              hue={axis.hue}
            />
          )}
        />
      </div>
    </section>
  );
}

interface ColumnProps {
  title: string;
  tableName?: string | undefined;
  things: readonly Thing[];
  hue: string;
  pool?: boolean;
}

function Column({ title, tableName, things, hue, pool = false }: ColumnProps) {
  const t = useTranslations('screen');
  const shared = useTranslations('shared');
  return (
    <article className={styles.place} data-pool={pool || undefined}>
      <header className={styles.head}>
        <h3 dir="auto">{title}</h3>
        <p>
          {tableName && <bdi>{shared('table', { name: tableName })} · </bdi>}
          {t('proposals', { count: things.reduce((sum, { notes }) => sum + notes.length, 0) })}
        </p>
      </header>
      {things.length > 0 && <NoteList things={things} hue={hue} />}
    </article>
  );
}
