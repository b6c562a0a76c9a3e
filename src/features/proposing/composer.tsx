import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Category } from '@/domain/member';
import {
  freeSlot,
  NOTE_UNITS,
  type Note,
  noteIdOf,
  type TextFault,
  textFault,
  tidied,
  withoutForbidden,
} from '@/domain/note';
import type { Table } from '@/domain/workshop';
import { randomBelow } from '@/lib/random';
import { useRoom } from '@/live';
import { Button, Choice, Counter, Stack, TextArea } from '@/ui';
import styles from './proposing.module.css';
import { keepUnsentText, unsentText } from './unsent-text';
import type { MyNotes } from './use-my-notes';

const origins = ['phone', 'oral', 'paper'] as const satisfies readonly Note['origin'][];

/** A question, a field, a button. What is typed stays on the device until it is sent, over reloads too. */
export function Composer({
  table,
  question,
  mine,
  closed,
  categoryOf,
  onSent,
}: {
  table: Table;
  question: string;
  mine: MyNotes;
  closed: boolean;
  /** Of whose proposal it is, as far as they have told it. */
  categoryOf: (origin: Note['origin']) => Category | null;
  onSent?: (() => void) | undefined;
}) {
  const t = useTranslations('proposing');
  const { workshopId, userId, me } = useRoom();
  const [text, setText] = useUnsentText();
  const [origin, setOrigin] = useState<Note['origin']>('phone');
  const [fault, setFault] = useState<TextFault | 'full' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const send = () => {
    const clean = tidied(text);
    const slot = freeSlot(me.role, mine.usedSlots, randomBelow);
    const wrong = textFault(clean) ?? (slot === null ? 'full' : null);
    setFault(wrong);
    if (wrong || slot === null) return;
    const { id: tableId, axisId } = table;
    const noteId = noteIdOf(workshopId, userId, slot);
    mine.submit({
      noteId,
      slot,
      text: clean,
      axisId,
      tableId,
      origin,
      category: categoryOf(origin),
      refused: false,
      sentLate: false,
      at: Date.now(),
    });
    setText('');
    // Whoever writes for others writes several in a row.
    if (me.role !== 'participant') field.current?.focus();
    onSent?.();
  };
  const units = tidied(text).length;
  return (
    <form
      className={styles.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {me.role !== 'participant' && (
        <Choice
          label={t('spoken-for')}
          value={origin}
          options={origins.map((value) => ({ value, label: t(`origin-${value}`) }))}
          onChoose={setOrigin}
        />
      )}
      <TextArea
        ref={field}
        label={question || t('your-proposal')}
        placeholder={t('placeholder')}
        className={styles.question}
        value={text}
        rows={3}
        enterKeyHint="enter"
        onChange={(event) => {
          setText(event.target.value);
          setFault(null);
        }}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && send()}
        counter={
          <Counter
            used={units}
            limit={NOTE_UNITS}
            words={(left) => (left < 0 ? t('units-over', { over: -left }) : t('left', { left }))}
          />
        }
        fault={
          fault && (
            <Stack tight>
              <span>{t(fault)}</span>
              {fault === 'forbidden-characters' && (
                <Button
                  onClick={() => {
                    setText(withoutForbidden(text));
                    setFault(null);
                  }}
                >
                  {t('remove-them')}
                </Button>
              )}
            </Stack>
          )
        }
      />
      <Button type="submit" look="primary" large wide icon="add" disabled={closed}>
        {t('send')}
      </Button>
    </form>
  );
}

/** Text that survives a reload in mid-sentence. */
function useUnsentText(): [string, (text: string) => void] {
  const { workshopId, userId } = useRoom();
  const [text, setText] = useState(() => unsentText(workshopId, userId));
  const change = (next: string) => {
    // At once: the field may be taken off the page together with its text.
    keepUnsentText(workshopId, userId, next);
    setText(next);
  };
  return [text, change];
}
