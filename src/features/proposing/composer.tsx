import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Category } from '@/domain/member';
import { freeSlot, type Note, noteIdOf } from '@/domain/note';
import { type TextFault, textFault, tidied } from '@/domain/note-text';
import type { Table } from '@/domain/workshop';
import { randomBelow } from '@/lib/random';
import { useRoom } from '@/live';
import { Choice } from '@/ui';
import { takeOverTyping, takeWish } from './early-field';
import { ProposalForm } from './proposal-form';
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

  const send = (written: string) => {
    const clean = tidied(written);
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
  useLayoutEffect(() => takeOverTyping(field.current), []);
  const sendAsWished = useEffectEvent(() => {
    // What was drawn may be a key behind what was typed in the field that stood in.
    if (takeWish(workshopId) && !closed) send(unsentText(workshopId, userId));
  });
  useEffect(() => sendAsWished(), []);
  return (
    <ProposalForm
      ref={field}
      question={question}
      text={text}
      fault={fault}
      closed={closed}
      onText={(next) => {
        setText(next);
        setFault(null);
      }}
      onSend={() => send(text)}
    >
      {me.role !== 'participant' && (
        <Choice
          label={t('spoken-for')}
          value={origin}
          options={origins.map((value) => ({ value, label: t(`origin-${value}`) }))}
          onChoose={setOrigin}
        />
      )}
    </ProposalForm>
  );
}

/** Text that survives a reload in mid-sentence. */
function useUnsentText(): [string, (text: string) => void] {
  const { workshopId, userId } = useRoom();
  const [text, setText] = useState(() => unsentText(workshopId, userId));
  // A key may have been struck in the field that stood in, between the first drawing and now.
  useLayoutEffect(() => setText(unsentText(workshopId, userId)), [workshopId, userId]);
  const change = (next: string) => {
    // At once: the field may be taken off the page together with its text.
    keepUnsentText(workshopId, userId, next);
    setText(next);
  };
  return [text, change];
}
