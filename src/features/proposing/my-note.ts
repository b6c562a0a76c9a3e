// One's own proposal as its author sees it: what the server shows, and what this device still holds for it.

import type { NoteId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import type { Unconfirmed } from '@/live';

export type NoteStatus = 'sent' | 'held' | 'waiting' | 'refused' | 'hidden' | 'withdrawn';

export interface MyNote {
  readonly id: NoteId;
  readonly text: string;
  readonly status: NoteStatus;
  readonly note: Note | null;
  readonly entry: Unconfirmed | null;
}

/** Null when there is nothing to show: a slot that another device of the same person never filled. */
export function myNote(id: NoteId, note: Note | null, entry: Unconfirmed | null): MyNote | null {
  const text = entry?.text ?? note?.text;
  return text === undefined ? null : { id, text, status: statusOf(note, entry), note, entry };
}

/** What the server had and doesn't show now: not known yet, or gone with the workshop. */
export function keptNote(entry: Unconfirmed, isGone: boolean): MyNote {
  const { noteId: id, text } = entry;
  return { id, text, status: isGone ? 'refused' : 'sent', note: null, entry };
}

function statusOf(note: Note | null, entry: Unconfirmed | null): NoteStatus {
  if (entry?.refused) return 'refused';
  if (note?.state === 'hidden' || note?.state === 'withdrawn') return note.state;
  if (entry || note?.pending) return 'waiting';
  return note?.state === 'held' ? 'held' : 'sent';
}

/** The server's own snapshot shows what was typed: only then may the outbox forget it. */
export function isConfirmed(entry: Unconfirmed, note: Note | null, fromServer: boolean): boolean {
  return fromServer && note !== null && !note.pending && note.text === entry.text;
}

/** After a reload: neither on the server nor queued by the database client, so it must be handed over again. */
export function isLost(entry: Unconfirmed, note: Note | null, fromServer: boolean): boolean {
  return fromServer && !entry.refused && !note?.pending && note?.text !== entry.text;
}
