import { useTranslations } from 'use-intl';
import { changeNoteState, freeSlot, type Note, noteIdOf, proposeNote, usedSlots } from '@/domain/note';
import { textFault } from '@/domain/note-text';
import { byRank } from '@/domain/rank';
import { isPrivate } from '@/domain/stage';
import { randomBelow } from '@/lib/random';
import { useLive, useRoom } from '@/live';
import { useToasts } from '@/ui';

/** What sets a note's earlier words beside it; null where these words stand there already, or can't. */
export type Beside = (noteId: string, words: unknown) => (() => void) | null;

/**
 * An author's words are nobody else's to change: what a note said before comes back as a proposal of its own, at the same table
 * and from the same people.
 */
export function useBeside(): Beside {
  const t = useTranslations('history');
  const shared = useTranslations('shared');
  const { workshop, workshopId, userId, me, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const notes = useLive('notes', { workshopId, scope: 'room' }).value ?? [];
  return (noteId, words) => {
    if (typeof words !== 'string' || textFault(words) !== null) return null;
    const note = notes.find(({ id }) => id === noteId);
    if (!note) return null;
    const neighbours = notes.filter(({ tableId }) => tableId === note.tableId);
    if (neighbours.some(({ text, state }) => text === words && state === 'shown')) return null;
    return () => {
      const slot = freeSlot(me.role, usedSlots(workshopId, userId, notes), randomBelow);
      if (slot === null) return say(t('no-slot'), { tone: 'fault' });
      const id = noteIdOf(workshopId, userId, slot);
      const draft = { ...draftOf(note), slot, text: words };
      run('setBeside', proposeNote(id, draft, lastOf(neighbours), { read: true, sealed: isPrivate(workshop) }));
      // What was created is hidden, never deleted.
      const undo = () => void run('undoSetBeside', changeNoteState(id, 'hidden'));
      say(t('set-beside-said'), { action: { label: shared('undo'), run: undo } });
    };
  };
}

const draftOf = ({ axisId, tableId, origin, category }: Note) => ({ axisId, tableId, origin, category });
const lastOf = (notes: readonly Note[]) => [...notes].sort(byRank).at(-1)?.rank ?? null;
