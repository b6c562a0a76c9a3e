import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { boardOf, notesIn, type Place } from '@/domain/board';
import { newestFirst } from '@/domain/figures';
import type { Focus } from '@/domain/screen';
import { tableOf } from '@/domain/workshop';
import type { WholeRoom } from '@/features/attending/use-whole-room';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { UserText, useGlide } from '@/ui';
import styles from './large-board.module.css';
import { NoteList } from './note-list';
import { Panels } from './panels';

/** What stays legible at once: the pool and eleven commitments. */
const MOST = 12;

/** One axis, or one of its tables: the pool and the commitments as columns, proposals gliding between them. */
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
  const shown = board.commitments.slice(0, MOST - 1);
  const places: readonly Place[] = ['pool', ...shown.map(({ id }) => id)];
  const titleOf = (place: Place) => shown.find(({ id }) => id === place)?.title || t('untitled');
  const tableNameOf = (place: Place) =>
    tableOf(workshop, table ? null : (shown.find(({ id }) => id === place)?.tableId ?? null))?.name;
  return (
    <section ref={container} className={styles.board} data-hue={axis.hue}>
      <h2 className={styles.axis}>
        <UserText inline>{word(axis.name)}</UserText>
        {table && <bdi>{shared('table', { name: table.name })}</bdi>}
        {board.commitments.length > shown.length && (
          <span>{t('more-commitments', { count: board.commitments.length - shown.length })}</span>
        )}
      </h2>
      <Panels
        of={places}
        tall
        panel={(place) => {
          const notes = newestFirst(notesIn(board, place));
          const name = tableNameOf(place);
          return (
            <article key={place} className={styles.place} data-pool={place === 'pool' || undefined}>
              <header className={styles.head}>
                <h3>{place === 'pool' ? t('pool') : <UserText inline>{titleOf(place)}</UserText>}</h3>
                <p>
                  {name && <bdi>{shared('table', { name })} · </bdi>}
                  {t('proposals', { count: notes.length })}
                </p>
              </header>
              {notes.length > 0 && <NoteList notes={notes} hue={axis.hue} />}
            </article>
          );
        }}
      />
    </section>
  );
}
