import { useDroppable } from '@dnd-kit/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Place, Thing } from '@/domain/board';
import { useRoom } from '@/live';
import { lineAt } from './geometry';
import { hueOf } from './hue';
import { NoteCard } from './note-card';
import styles from './note-list.module.css';
import { useSession } from './session';
import { StackCard } from './stack-card';
import { stackWordsOf } from './stack-words';

interface NoteListProps {
  place: Place;
  things: readonly Thing[];
  /** Its accessible name. */
  label: string;
  /** What is said when there is none. */
  empty: ReactNode;
  describedBy?: string | undefined;
}

/** What lies in one place, in order, and a line where what is held would land. */
export function NoteList({ place, things, label, empty, describedBy }: NoteListProps) {
  const { workshop } = useRoom();
  return (
    <Landing place={place}>
      <ul className={styles.list} aria-label={label} data-list={place}>
        {things.map((thing) => {
          const card = { hue: hueOf(workshop, thing), describedBy };
          if (!thing.stack) return <NoteCard key={thing.id} note={thing.notes[0]} {...card} />;
          return <StackCard key={thing.id} id={thing.id} {...stackWordsOf(thing)} {...card} />;
        })}
      </ul>
      {things.length === 0 && empty}
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
  const index = useSession(({ target }) => (target?.place === place && !target.onto ? target.index : null));
  const line = useRef<HTMLDivElement>(null);
  // Measured after each render: notes may come and go above it while something is held.
  useLayoutEffect(() => {
    const list = line.current?.parentElement?.querySelector('ul');
    if (line.current && list && index !== null) line.current.style.insetBlockStart = `${lineAt(list, index)}px`;
  });
  if (index === null) return null;
  return <div ref={line} className={styles.line} title={t('lands-here')} data-line={place} />;
}
