import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { NoteId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { noteIdOf, proposeNote, rankOfNext, rewordNote } from '@/domain/note';
import { byRank } from '@/domain/rank';
import { revealNotes, sealedAmong } from '@/domain/revealing';
import { isPrivate } from '@/domain/stage';
import { randomBelow } from '@/lib/random';
import { type Heard, type Unconfirmed, useGateway, useLiveAll, useOutbox, useRoom } from '@/live';
import { isConfirmed, isLost, keptNote, type MyNote, myNote } from './my-note';

export interface MyNotes {
  /** Newest first. */
  readonly notes: readonly MyNote[];
  readonly usedSlots: ReadonlySet<number>;
  /** Into the outbox, then to the server; twice is harmless. */
  readonly submit: (entry: Unconfirmed) => void;
}

/**
 * One's own proposals, each followed by its document: while writing is private the table can't be listed. Keeps the
 * outbox: confirms what the server shows, hands over again what got lost, marks what was refused. With `unconfirmed` it
 * listens to nothing else, which is enough for keeping the outbox.
 */
export function useMyNotes(which: 'all' | 'unconfirmed' = 'all'): MyNotes {
  const { workshop, workshopId, userId, me, run, isGone, isEmptied } = useRoom();
  // What a facilitator enters waits for nobody.
  const cleared = me.role === 'facilitator';
  const moderation = cleared ? 'off' : workshop.settings.moderation;
  const sealed = isPrivate(workshop);
  const { slots, unconfirmed, confirmed, put, mark, confirm, forget } = useOutbox();
  const all = useMemo(() => slots.map((slot) => noteIdOf(workshopId, userId, slot)), [slots, workshopId, userId]);
  const ids = which === 'all' ? all : all.filter((id) => unconfirmed[id]);
  const heard = useLiveAll(
    'note',
    ids.map((noteId) => ({ workshopId, noteId })),
  );
  const underWay = underWayIn(useGateway().gateway);
  /** Just refused: when, and how words were received as far as this phone had heard. */
  const refused = useRef(new Map<NoteId, { readonly at: number; readonly received: string }>());
  const received = `${moderation} ${sealed}`;
  const known = useRef(new Map<NoteId, Note>());
  known.current = new Map(heard.flatMap(({ value }) => (value ? [[value.id, value]] : [])));

  const lastRank =
    heard
      .flatMap(({ value }) => value ?? [])
      .sort(byRank)
      .at(-1)?.rank ?? null;
  /** The next is ranked behind it. Never goes back: what was written just now may not have been heard yet. */
  const rank = useRef(lastRank);
  if (lastRank !== null && (rank.current === null || lastRank > rank.current)) rank.current = lastRank;

  const submit = useCallback(
    (entry: Unconfirmed) => {
      const { noteId, text, slot, axisId, tableId, origin, category, at, after = rank.current } = entry;
      put({ ...entry, after });
      underWay.set(noteId, at);
      // A proposal that is there, even if only on its way, is reworded: written anew it would be refused.
      const there = known.current.get(noteId);
      const changes = there
        ? rewordNote(there, text, { moderation, sealed })
        : proposeNote(noteId, { slot, text, axisId, tableId, origin, category }, after, {
            moderation,
            sealed,
            ...(cleared && { read: true }),
          });
      const next = rankOfNext(noteId, after);
      // Handed over again, a note keeps its place: what has been written since stays behind it.
      if (!there && (rank.current === null || next > rank.current)) rank.current = next;
      const isLatest = () => underWay.get(noteId) === at;
      run(there ? 'rewordNote' : 'proposeNote', changes, { quiet: true })
        .done.catch(() => {
          if (!isLatest()) return;
          refused.current.set(noteId, { at: Date.now(), received });
          mark(noteId, { refused: true });
        })
        .finally(() => isLatest() && underWay.delete(noteId));
    },
    [put, mark, run, underWay, moderation, sealed, cleared, received],
  );

  useEffect(() => {
    for (const [i, noteId] of ids.entries()) {
      const entry = unconfirmed[noteId];
      const { value: note, fromServer } = heard[i] ?? nothing;
      const before = confirmed[noteId];
      if (before && note?.state === 'withdrawn') forget(noteId);
      // The server has come back from an older copy of itself: what it had confirmed is handed over again.
      if (before && !entry && note === null && fromServer && !isGone && !isEmptied)
        submit({ ...before, at: Date.now() });
      if (!entry || note === undefined) continue;
      if (isConfirmed(entry, note, fromServer)) confirm(noteId);
      else if (!underWay.has(noteId) && isLost(entry, note, fromServer)) submit(entry);
      // How words are received had just been changed, so it began in a state that is no longer right: sent again.
      const { at, received: earlier } = refused.current.get(noteId) ?? { at: 0, received };
      if (!entry.refused || entry.sentLate || earlier === received || Date.now() - at > AT_ONCE_MS) continue;
      refused.current.delete(noteId);
      submit({ ...entry, refused: false });
    }
  });

  const lifted =
    sealed || workshop.stage.frozen
      ? ''
      : sealedAmong(heard.flatMap(({ value, fromServer }) => (value && fromServer ? value : []))).join();
  useEffect(() => {
    if (!lifted) return;
    const reveal = () => run('revealNotes', revealNotes(lifted.split(',') as NoteId[]), { quiet: true });
    const timer = setTimeout(reveal, PATIENCE_MS + randomBelow(PATIENCE_MS));
    return () => clearTimeout(timer);
  }, [lifted, run]);

  const notes = ids.flatMap((id, i) => {
    const before = confirmed[id];
    const found = myNote(id, heard[i]?.value ?? null, unconfirmed[id] ?? null);
    return found ?? (before ? keptNote(before, isGone) : []);
  });
  // By one and the same time, the later slot was written later.
  return { notes: notes.reverse().sort(newestFirst), usedSlots: new Set(slots), submit };
}

const pages = new WeakMap<object, Map<NoteId, number>>();

/**
 * Handed over by this page and not answered yet: when each was typed. One for all who keep the outbox: each by itself would
 * take what another has just handed over for lost, and hand it over again.
 */
function underWayIn(gateway: object): Map<NoteId, number> {
  const known = pages.get(gateway);
  if (known) return known;
  const created = new Map<NoteId, number>();
  pages.set(gateway, created);
  return created;
}

/** A console reveals what has been written in private; this is for those whose console has gone. */
const PATIENCE_MS = 15_000;

/** How far apart a refusal and the news that explains it may arrive. */
const AT_ONCE_MS = 30_000;

const nothing: Heard<Note | null> = { value: undefined, fromServer: false, failed: false, refused: false };

function newestFirst(a: MyNote, b: MyNote): number {
  return timeOf(b) - timeOf(a);
}

function timeOf({ note, entry }: MyNote): number {
  return note?.createdAt ?? entry?.at ?? 0;
}
