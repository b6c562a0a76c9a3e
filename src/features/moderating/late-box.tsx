// What came too late, or was not accepted: nothing typed is lost, and facilitators decide.

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type LateNote, takeInLate } from '@/domain/late';
import { freeSlot, type Note, noteIdOf, usedSlots } from '@/domain/note';
import { NOTE_UNITS, textFault, tidied } from '@/domain/note-text';
import { byRank } from '@/domain/rank';
import { randomBelow } from '@/lib/random';
import { cutToUnits } from '@/lib/text';
import { useRoom } from '@/live';
import { Button, Counter, TextArea, useToasts } from '@/ui';
import { ModeratedNote } from './moderated-note';
import styles from './moderating.module.css';

export function LateBox({ late, notes }: { late: readonly LateNote[]; notes: readonly Note[] }) {
  const t = useTranslations('moderating');
  const waiting = late.filter(({ taken }) => !taken).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return (
    <div className={styles.strip}>
      <p>{t('late-text')}</p>
      <ul className={styles.notes} aria-label={t('late-heading')}>
        {waiting.map((one) => (
          <Late key={one.id} late={one} notes={notes} />
        ))}
      </ul>
    </div>
  );
}

function Late({ late, notes }: { late: LateNote; notes: readonly Note[] }) {
  const t = useTranslations('moderating');
  const say = useToasts((toasts) => toasts.say);
  const takeIn = useTakeIn(notes);
  const [shorter, setShorter] = useState(late.text);
  // A second press before the first has come back would make a second note.
  const [taken, setTaken] = useState(false);
  const text = tidied(shorter);
  const isTooLong = tidied(late.text).length > NOTE_UNITS;
  const unitsInWords = (left: number) =>
    left < 0 ? t('units-over', { count: -left }) : t('units-left', { count: left });
  const take = () => {
    const done = takeIn(late, text);
    setTaken(done);
    if (done) say(t('taken-said'));
    else say(t('no-slot'), { tone: 'fault' });
  };
  return (
    <ModeratedNote
      note={late}
      beneath={
        isTooLong && (
          <TextArea
            label={t('shorten')}
            value={shorter}
            onChange={(event) => setShorter(event.target.value)}
            counter={<Counter used={text.length} limit={NOTE_UNITS} words={unitsInWords} />}
          />
        )
      }
    >
      <Button
        look="primary"
        icon="check"
        disabled={taken || textFault(text) !== null}
        aria-label={t('take-in-this', { text: cutToUnits(late.text, 60) })}
        onClick={take}
      >
        {t('take-in')}
      </Button>
    </ModeratedNote>
  );
}

/** Writes it as a note in a free slot of this facilitator, last at its table; false when no slot is free. */
function useTakeIn(notes: readonly Note[]) {
  const { workshopId, userId, me, run } = useRoom();
  return (late: LateNote, text: string): boolean => {
    const slot = freeSlot(me.role, usedSlots(workshopId, userId, notes), randomBelow);
    if (slot === null) return false;
    const last = notes
      .filter(({ tableId }) => tableId === late.tableId)
      .sort(byRank)
      .at(-1);
    run(
      'takeInLate',
      takeInLate(late, { id: noteIdOf(workshopId, userId, slot), slot, text, after: last?.rank ?? null }),
    );
    return true;
  };
}
