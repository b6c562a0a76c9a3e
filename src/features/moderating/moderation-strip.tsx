// The newest proposals of all tables, one press from being hidden; what is hidden can always be shown again.

import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { changeNoteState, type Note } from '@/domain/note';
import { cutToUnits } from '@/lib/text';
import { useRoom } from '@/live';
import { Button, EmptyState, TextField, useToasts } from '@/ui';
import { findIn } from './find';
import { ModeratedNote } from './moderated-note';
import styles from './moderating.module.css';

const AT_ONCE = 12;
/** Enough of a text to know it by. */
const NAME_UNITS = 60;

export function ModerationStrip({ notes }: { notes: readonly Note[] }) {
  const t = useTranslations('moderating');
  const [asked, setAsked] = useState('');
  const [room, setRoom] = useState(AT_ONCE);
  const shown = notes.filter(({ state }) => state === 'shown');
  const hidden = newestWritten(notes.filter(({ state }) => state === 'hidden'));
  const found = newestWritten(findIn(shown, useDeferredValue(asked)));
  return (
    <div className={styles.strip}>
      {shown.length > 0 && (
        <TextField
          label={t('find')}
          type="search"
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value);
            setRoom(AT_ONCE);
          }}
        />
      )}
      {found.length === 0 && <EmptyState>{shown.length === 0 ? t('none') : t('none-found')}</EmptyState>}
      <ul className={styles.notes} aria-label={t('heading')}>
        {found.slice(0, room).map((note) => (
          <Moderated key={note.id} note={note} />
        ))}
      </ul>
      {found.length > room && (
        <Button onClick={() => setRoom(room + AT_ONCE)}>
          {t('more', { count: Math.min(AT_ONCE, found.length - room) })}
        </Button>
      )}
      {hidden.length > 0 && (
        <details className={styles.hidden}>
          <summary>{t('hidden-list', { count: hidden.length })}</summary>
          <ul className={styles.notes} aria-label={t('hidden-list', { count: hidden.length })}>
            {hidden.map((note) => (
              <Moderated key={note.id} note={note} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Moderated({ note }: { note: Note }) {
  const t = useTranslations('moderating');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const isHidden = note.state === 'hidden';
  const text = cutToUnits(note.text, NAME_UNITS);
  const toggle = () => {
    const { undo } = run(
      isHidden ? 'showHiddenNote' : 'hideNote',
      changeNoteState(note.id, isHidden ? 'shown' : 'hidden'),
    );
    say(isHidden ? t('shown-said') : t('hidden-said'), { action: { label: shared('undo'), run: undo } });
  };
  return (
    <ModeratedNote note={note} faded={isHidden}>
      <Button
        icon={isHidden ? 'eye' : 'hide'}
        aria-label={isHidden ? t('show-again-this', { text }) : t('hide-this', { text })}
        onClick={toggle}
      >
        {isHidden ? t('show-again') : t('hide')}
      </Button>
    </ModeratedNote>
  );
}

/** By when they were written: a proposal that is moved about all day is read once. */
function newestWritten(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
}
