import { useTranslations } from 'use-intl';
import { type Board, moveNotes, type Place, whereIs } from '@/domain/board';
import type { Change } from '@/domain/change';
import type { NoteId } from '@/domain/ids';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';
import { usePlaceName } from './use-place-name';

export interface Moves {
  /** The planned changes, already on their way; none when nothing moved. Says what was done, with the way back. */
  readonly move: (ids: readonly NoteId[], place: Place, index: number | 'end') => readonly Change[];
}

/** Moving notes about the board: one command however many they are. */
export function useMoves(board: Board): Moves {
  const t = useTranslations('drafting');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const nameOf = usePlaceName();
  return {
    move(ids, place, index) {
      const present = ids.filter((id) => whereIs(board, id) !== null);
      if (present.length === 0) say(t('gone'), { tone: 'fault' });
      const changes = moveNotes(board, present, place, index);
      if (changes.length === 0) return changes;
      const { undo } = run('moveNotes', changes);
      const stays = present.every((id) => whereIs(board, id) === place);
      const words = { count: present.length, place: nameOf(board, place) };
      say(t(stays ? 'moved-within' : 'moved', words), { action: { label: shared('undo'), run: undo } });
      return changes;
    },
  };
}
