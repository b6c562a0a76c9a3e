// One axis, or one of its tables: the pool beside the commitments, proposals gliding between them.

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { boardOf, notesIn } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import { newestFirst } from '@/domain/figures';
import type { Note } from '@/domain/note';
import type { Focus } from '@/domain/screen';
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
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const container = useRef<HTMLElement>(null);
  useGlide(container);
  const { axis, table } = focus;
  const isHere = (thing: { axisId: string; tableId: string }) =>
    table ? thing.tableId === table.id : thing.axisId === axis.id;
  const board = boardOf(room.notes.filter(isHere), room.commitments.filter(isHere));
  const shown = board.commitments.slice(0, MOST);
  const left = board.commitments.length - shown.length;
  const tableNameOf = ({ tableId }: Commitment) => (table ? undefined : tableOf(workshop, tableId)?.name);
  return (
    <section ref={container} className={styles.board} data-hue={axis.hue}>
      <h2 className={styles.axis}>
        <bdi>{word(axis.name)}</bdi>
        {table && <bdi>{shared('table', { name: table.name })}</bdi>}
        {left > 0 && <span>{t('more-commitments', { count: left })}</span>}
      </h2>
      <div className={styles.places}>
        <Column title={t('pool')} notes={notesIn(board, 'pool')} hue={axis.hue} pool />
        {shown.length === 0 && <EmptyState>{t('no-commitments')}</EmptyState>}
        <Panels
          of={shown}
          most={{ wide: 3, narrow: 2 }}
          panel={(commitment) => (
            <Column
              key={commitment.id}
              title={commitment.title || t('untitled')}
              tableName={tableNameOf(commitment)}
              notes={notesIn(board, commitment.id)}
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
  notes: readonly Note[];
  hue: string;
  pool?: boolean;
}

function Column({ title, tableName, notes, hue, pool = false }: ColumnProps) {
  const t = useTranslations('screen');
  const shared = useTranslations('shared');
  return (
    <article className={styles.place} data-pool={pool || undefined}>
      <header className={styles.head}>
        <h3 dir="auto">{title}</h3>
        <p>
          {tableName && <bdi>{shared('table', { name: tableName })} · </bdi>}
          {t('proposals', { count: notes.length })}
        </p>
      </header>
      {notes.length > 0 && <NoteList notes={newestFirst(notes)} hue={hue} />}
    </article>
  );
}
