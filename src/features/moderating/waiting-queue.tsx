// What waits for a facilitator's tap: one proposal at a time under the thumb, or several chosen from the list.

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NoteId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import { cutToUnits } from '@/lib/text';
import { Button, CheckBox, IconButton, Paper, UserText } from '@/ui';
import { usePlaceOf } from './moderated-note';
import type { More } from './more';
import { NoteActions } from './note-actions';
import { useSeen } from './use-seen';
import { useVerdicts } from './use-verdicts';
import styles from './waiting-queue.module.css';

interface WaitingQueueProps {
  waiting: readonly Note[];
  members: readonly Member[];
  more: More;
}

export function WaitingQueue({ waiting, members, more }: WaitingQueueProps) {
  const t = useTranslations('moderating');
  const [next] = waiting;
  const [opened, setOpened] = useState<Note | null>(null);
  // The very words that were opened, or nothing: what comes next must not slip under the hand.
  const open = waiting.find(({ id, text }) => id === opened?.id && text === opened.text);
  if (!next) return null;
  return (
    <div className={styles.queue}>
      <p>{t('waiting-text')}</p>
      <NextOne note={next} left={waiting.length - 1} onOpen={() => setOpened(next)} />
      {waiting.length > 1 && (
        <details className={styles.several}>
          <summary>{t('several', { count: waiting.length })}</summary>
          <Several waiting={waiting} />
        </details>
      )}
      {open && <NoteActions note={open} members={members} more={more} onClose={() => setOpened(null)} />}
    </div>
  );
}

function NextOne({ note, left, onOpen }: { note: Note; left: number; onOpen: () => void }) {
  const t = useTranslations('moderating');
  const { hue, from } = usePlaceOf(note);
  const { pass, hide } = useVerdicts();
  const isSeen = useSeen(`${note.id} ${note.text}`);
  return (
    <section className={styles.next} aria-label={t('next')}>
      <Paper as="div" hue={hue}>
        {/* Read out as it comes: whoever decides by ear hears the next one. */}
        <div role="status">
          <UserText className={styles.words}>{note.text}</UserText>
        </div>
        <div className={styles.foot}>
          {from}
          <IconButton
            look="quiet"
            icon="more"
            label={t('actions-for', { text: cutToUnits(note.text, 60) })}
            onClick={onOpen}
          />
        </div>
      </Paper>
      <div className={styles.verdict}>
        <Button large icon="hide" onClick={() => isSeen() && hide([note])}>
          {t('hide')}
        </Button>
        <Button look="primary" large icon="check" onClick={() => isSeen() && pass([note])}>
          {t('pass')}
        </Button>
      </div>
      {left > 0 && <p className={styles.left}>{t('left-after', { count: left })}</p>}
    </section>
  );
}

function Several({ waiting }: { waiting: readonly Note[] }) {
  const t = useTranslations('moderating');
  const { pass, hide } = useVerdicts();
  // With the words that were chosen: those that have changed since are to be read again.
  const [chosen, setChosen] = useState<ReadonlyMap<NoteId, string>>(new Map());
  const some = waiting.filter(({ id, text }) => chosen.get(id) === text);
  const choose = (note: Note, isChosen: boolean) => {
    const next = new Map(chosen);
    if (isChosen) next.set(note.id, note.text);
    else next.delete(note.id);
    setChosen(next);
  };
  const decide = (verdict: (notes: readonly Note[]) => void) => {
    if (some.length === 0) return;
    verdict(some);
    setChosen(new Map());
  };
  return (
    <>
      <Button look="plain" onClick={() => setChosen(new Map(waiting.map(({ id, text }) => [id, text])))}>
        {t('choose-all')}
      </Button>
      <ul className={styles.list} aria-label={t('waiting-heading')}>
        {waiting.map((note) => (
          <Choosable
            key={note.id}
            note={note}
            chosen={chosen.get(note.id) === note.text}
            onChoose={(isChosen) => choose(note, isChosen)}
          />
        ))}
      </ul>
      <div className={styles.verdict}>
        <Button large icon="hide" aria-disabled={some.length === 0} onClick={() => decide(hide)}>
          {t('hide-some', { count: some.length })}
        </Button>
        <Button look="primary" large icon="check" aria-disabled={some.length === 0} onClick={() => decide(pass)}>
          {t('pass-some', { count: some.length })}
        </Button>
      </div>
    </>
  );
}

function Choosable({ note, chosen, onChoose }: { note: Note; chosen: boolean; onChoose: (chosen: boolean) => void }) {
  const { hue, from } = usePlaceOf(note);
  return (
    <Paper as="li" hue={hue}>
      <CheckBox label={<UserText inline>{note.text}</UserText>} checked={chosen} onCheck={onChoose} />
      {from}
    </Paper>
  );
}
