// While people write: the questions they answer and how many proposals there are; their texts only when writing is not
// private.

import { useTranslations } from 'use-intl';
import { boardOf } from '@/domain/board';
import type { Note } from '@/domain/note';
import type { Picture } from '@/domain/screen';
import type { Axis } from '@/domain/workshop';
import type { WholeRoom } from '@/features/attending/use-whole-room';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { NoteList } from './note-list';
import { Panels } from './panels';
import styles from './questions.module.css';

export function Questions({ picture, room }: { picture: Picture; room: WholeRoom }) {
  const t = useTranslations('screen');
  const { workshop } = useRoom();
  const { focus, texts } = picture;
  const isCrowded = workshop.axes.length > 4;
  const isPrivate = workshop.stage.phase === 'propose' && !texts;
  return (
    <section className={styles.questions}>
      <Panels
        of={focus ? [focus.axis] : workshop.axes}
        most={{ wide: texts ? 4 : isCrowded ? 3 : 2, narrow: isCrowded ? 3 : 2 }}
        panel={(axis) => <Question key={axis.id} axis={axis} picture={picture} room={room} />}
      />
      {isPrivate && <p className={styles.silence}>{t('writing')}</p>}
    </section>
  );
}

function Question({ axis, picture, room }: { axis: Axis; picture: Picture; room: WholeRoom }) {
  const t = useTranslations('screen');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const table = picture.focus?.table ?? null;
  const made = table ? room.figures.tables.get(table.id) : room.figures.axes.get(axis.id);
  const count = made?.proposals ?? 0;
  const isHere = (note: Note) => note.axisId === axis.id && (!table || note.tableId === table.id);
  // Every proposal, also what already lies in a commitment.
  const things = picture.texts ? boardOf(room.notes.filter(isHere), [], room.stacks).pool : [];
  return (
    <article
      data-hue={axis.hue}
      className={styles.question}
      data-crowd={(!picture.focus && workshop.axes.length > 6) || undefined}
      data-large={picture.focus !== null || undefined}
      data-texts={things.length > 0 || undefined}
    >
      <h2 className={styles.axis}>
        <bdi>{word(axis.name)}</bdi>
        {table && <bdi>{shared('table', { name: table.name })}</bdi>}
      </h2>
      <p className={styles.asked} dir="auto">
        {word(axis.question)}
      </p>
      <p className={styles.count}>
        <bdi className={styles.number}>{count}</bdi> <span>{t('proposals-word', { count })}</span>
      </p>
      {things.length > 0 && <NoteList things={things} hue={axis.hue} />}
    </article>
  );
}
