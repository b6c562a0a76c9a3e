import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Board, boardOf, notesIn, unplacedIn } from '@/domain/board';
import type { Axis } from '@/domain/workshop';
import type { WholeRoom } from '@/features/attending/use-whole-room';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { useGlide } from '@/ui';
import { FitList } from './fit-list';
import styles from './glance.module.css';
import { NoteList } from './note-list';
import { Panels } from './panels';

/** All axes at once: the commitments that take shape, and beneath them what is in none yet. */
export function Glance({ room }: { room: WholeRoom }) {
  const { workshop } = useRoom();
  const container = useRef<HTMLElement>(null);
  useGlide(container);
  return (
    <section ref={container} className={styles.glance}>
      <Panels
        of={workshop.axes}
        most={{ wide: 4, narrow: workshop.axes.length > 4 ? 3 : 2 }}
        panel={(axis) => <AxisPanel key={axis.id} axis={axis} room={room} />}
      />
    </section>
  );
}

function AxisPanel({ axis, room }: { axis: Axis; room: WholeRoom }) {
  const t = useTranslations('screen');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const board = boardOf(
    room.notes.filter(({ axisId }) => axisId === axis.id),
    room.commitments.filter(({ axisId }) => axisId === axis.id),
    room.stacks.filter(({ axisId }) => axisId === axis.id),
  );
  const proposals = [...board.notes.values()].flat().length;
  const unplaced = unplacedIn(board).length;
  const crowd = crowdOf(workshop.axes.length);
  return (
    <article data-hue={axis.hue} className={styles.panel} data-crowd={crowd}>
      <header className={styles.head}>
        <h2 dir="auto">{word(axis.name)}</h2>
        <p>{proposals === 0 ? t('no-notes') : t('pool-count', { count: unplaced })}</p>
      </header>
      {crowd === 'counts' ? (
        <p>{t('commitments', { count: board.commitments.length })}</p>
      ) : (
        board.commitments.length > 0 && <Commitments board={board} />
      )}
      {/* Only these: a proposal beneath a commitment's title would look as if it were part of it. */}
      {!crowd && unplaced > 0 && (
        <>
          <h3 className={styles.loose}>{t('pool')}</h3>
          <NoteList things={board.pool} hue={axis.hue} />
        </>
      )}
    </article>
  );
}

/** What many axes leave room for: the commitments, or their number. Undefined: these and the newest proposals. */
function crowdOf(axes: number): 'commitments' | 'counts' | undefined {
  if (axes > 8) return 'counts';
  return axes > 4 ? 'commitments' : undefined;
}

function Commitments({ board }: { board: Board }) {
  const t = useTranslations('screen');
  return (
    <FitList
      className={styles.commitments}
      total={board.commitments.length}
      more={(count) => t('more-commitments', { count })}
    >
      {board.commitments.map(({ id, title }) => (
        <div key={id} className={styles.commitment}>
          <h3 className={styles.title} dir="auto">
            {title || t('untitled')}
          </h3>
          <p className={styles.count}>
            <bdi>{notesIn(board, id).length}</bdi>
          </p>
        </div>
      ))}
    </FitList>
  );
}
