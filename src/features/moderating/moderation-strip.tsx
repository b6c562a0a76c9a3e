// The newest proposals of all tables, one press from being hidden, and everything else that can be done with one.

import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { byAge } from '@/domain/age';
import { findIn } from '@/domain/find';
import type { NoteId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import { cutToUnits } from '@/lib/text';
import { Button, EmptyState, IconButton, TextField } from '@/ui';
import { ModeratedNote } from './moderated-note';
import styles from './moderating.module.css';
import type { More } from './more';
import { NoteActions } from './note-actions';
import { useVerdicts } from './use-verdicts';

const AT_ONCE = 12;
/** Enough of a text to know it by. */
const NAME_UNITS = 60;

interface ModerationStripProps {
  notes: readonly Note[];
  members: readonly Member[];
  more: More;
}

export function ModerationStrip({ notes, members, more }: ModerationStripProps) {
  const t = useTranslations('moderating');
  const [asked, setAsked] = useState('');
  const [room, setRoom] = useState(AT_ONCE);
  const [opened, setOpened] = useState<NoteId | null>(null);
  const shown = notes.filter(({ state }) => state === 'shown');
  const found = newestWritten(findIn(shown, useDeferredValue(asked)));
  const open = notes.find(({ id }) => id === opened);
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
          <Moderated key={note.id} note={note} onOpen={() => setOpened(note.id)} />
        ))}
      </ul>
      {found.length > room && (
        <Button onClick={() => setRoom(room + AT_ONCE)}>
          {t('more', { count: Math.min(AT_ONCE, found.length - room) })}
        </Button>
      )}
      {open && <NoteActions note={open} members={members} more={more} onClose={() => setOpened(null)} />}
    </div>
  );
}

function Moderated({ note, onOpen }: { note: Note; onOpen: () => void }) {
  const t = useTranslations('moderating');
  const { hide } = useVerdicts();
  const text = cutToUnits(note.text, NAME_UNITS);
  return (
    <ModeratedNote note={note}>
      <div className={styles.actions}>
        <Button icon="hide" aria-label={t('hide-this', { text })} onClick={() => hide([note])}>
          {t('hide')}
        </Button>
        <IconButton look="quiet" icon="more" label={t('actions-for', { text })} onClick={onOpen} />
      </div>
    </ModeratedNote>
  );
}

/** By when they were written: a proposal that is moved about all day is read once. */
function newestWritten(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((a, b) => byAge(b, a));
}
