import { useDroppable } from '@dnd-kit/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '@/domain/board';
import type { Note } from '@/domain/note';
import { axisOf } from '@/domain/workshop';
import { useRoom } from '@/live';
import { lineAt } from './geometry';
import { NoteCard } from './note-card';
import styles from './note-list.module.css';
import { useSession } from './session';

interface NoteListProps {
  place: Place;
  notes: readonly Note[];
  /** Its accessible name. */
  label: string;
  /** What is said when there is none. */
  empty: ReactNode;
  describedBy?: string | undefined;
}

/** The notes of one place in order, and a line where a held one would land. */
export function NoteList({ place, notes, label, empty, describedBy }: NoteListProps) {
  const { workshop } = useRoom();
  return (
    <Landing place={place}>
      <ul className={styles.list} aria-label={label} data-list={place}>
        {notes.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            hue={axisOf(workshop, note.axisId)?.hue ?? 'teal'}
            describedBy={describedBy}
          />
        ))}
      </ul>
      {notes.length === 0 && empty}
      <Line place={place} />
    </Landing>
  );
}

/** Apart from the list, because it renders each time the pointer enters or leaves a place. */
function Landing({ place, children }: { place: Place; children: ReactNode }) {
  const { setNodeRef } = useDroppable({ id: place, data: { place } });
  return (
    <div className={styles.frame} ref={setNodeRef}>
      {children}
    </div>
  );
}

function Line({ place }: { place: Place }) {
  const t = useTranslations('drafting');
  const index = useSession(({ target }) => (target?.place === place ? target.index : null));
  const line = useRef<HTMLDivElement>(null);
  // Measured after each render: notes may come and go above it while something is held.
  useLayoutEffect(() => {
    const list = line.current?.parentElement?.querySelector('ul');
    if (line.current && list && index !== null) line.current.style.insetBlockStart = `${lineAt(list, index)}px`;
  });
  if (index === null) return null;
  return <div ref={line} className={styles.line} title={t('lands-here')} data-line={place} />;
}
