import { useState } from 'react';
import { cardNumberIn } from '@/domain/card';
import { sendLate } from '@/domain/late';
import type { Category } from '@/domain/member';
import { freeSlot, type Note, noteIdOf } from '@/domain/note';
import { type TextFault, textFault, tidied } from '@/domain/note-text';
import type { Table } from '@/domain/workshop';
import { randomBelow } from '@/lib/random';
import { cutToUnits } from '@/lib/text';
import { type Unconfirmed, useOutbox, useRoom } from '@/live';
import { enteredCards, halfEntered, keepHalfEntered, rememberCard } from './entered-cards';

/** What becomes of an entry: it lies at its table, or in the facilitators' late box; stopped, nothing is taken. */
export type Goes = 'table' | 'always' | 'late' | 'stopped';

export interface Entry {
  readonly origin: Exclude<Note['origin'], 'phone'>;
  readonly number: string;
  readonly category: Category | null;
  readonly text: string;
}

export interface Sent {
  readonly noteId: Unconfirmed['noteId'];
  readonly number: number | null;
  readonly text: string;
  readonly late: boolean;
}

export type EntryFault =
  | { readonly is: TextFault | 'full' }
  | { readonly is: 'number-taken'; readonly number: number; readonly text: string }
  | { readonly is: 'words-taken' };

interface EntryOptions {
  readonly table: Table;
  readonly goes: Goes;
  readonly usedSlots: ReadonlySet<number>;
  readonly submit: (entry: Unconfirmed) => void;
  /** What this device knows to be written at the table already. */
  readonly texts: readonly string[];
}

const TO_KNOW_AGAIN = 60;

/** One entry after the other; what looks like the same card or the same words is told once before it is sent. */
export function useEntry({ table, goes, usedSlots, submit, texts }: EntryOptions) {
  const { workshopId, userId, me, run } = useRoom();
  const { put, mark } = useOutbox();
  const fresh: Entry = { origin: 'paper', number: '', category: null, text: '' };
  const [entry, setEntry] = useState<Entry>(() => ({ ...fresh, text: halfEntered(workshopId) }));
  const [fault, setFault] = useState<EntryFault | null>(null);
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const change = (fields: Partial<Entry>) => {
    if (fields.text !== undefined) keepHalfEntered(workshopId, fields.text);
    setEntry({ ...entry, ...fields });
    setFault(null);
  };

  const doubt = (text: string, number: number | null): EntryFault | null => {
    const card = enteredCards(workshopId).find((each) => each.tableId === table.id && each.number === number);
    if (card && number !== null) return { is: 'number-taken', number, text: card.text };
    return texts.some((each) => alike(each) === alike(text)) ? { is: 'words-taken' } : null;
  };

  /** Whether it was sent. */
  const send = (): boolean => {
    const text = tidied(entry.text);
    const number = entry.origin === 'paper' ? cardNumberIn(entry.number) : null;
    const slot = freeSlot(me.role, usedSlots, randomBelow);
    const wrong = textFault(text) ?? (slot === null ? 'full' : null);
    // Told once, and then it is whoever enters who knows.
    const warned = fault?.is === 'number-taken' || fault?.is === 'words-taken';
    const found: EntryFault | null = wrong ? { is: wrong } : warned ? null : doubt(text, number);
    setFault(found);
    if (found || slot === null || goes === 'stopped') return false;
    const { origin, category } = entry;
    const { id: tableId, axisId } = table;
    const noteId = noteIdOf(workshopId, userId, slot);
    const late = goes === 'late';
    const whole = { noteId, slot, text, axisId, tableId, origin, category, at: Date.now() };
    if (late) {
      // As with a refused proposal: kept here until it is known to lie there, under an id of which there is only one.
      put({ ...whole, refused: true, sentLate: true });
      run('sendLate', sendLate(noteId, { text, axisId, tableId })).done.catch(() => mark(noteId, { sentLate: false }));
    } else submit({ ...whole, refused: false, sentLate: false });
    if (number !== null) rememberCard(workshopId, { tableId, number, text: cutToUnits(text, TO_KNOW_AGAIN) });
    setSent([{ noteId, number, text, late }, ...sent]);
    keepHalfEntered(workshopId, '');
    setEntry({ ...fresh, origin });
    return true;
  };
  return { entry, change, fault, sent, send };
}

const alike = (text: string) =>
  text
    .replace(/[\s\p{P}\p{M}]+/gu, ' ')
    .trim()
    .toLowerCase();
