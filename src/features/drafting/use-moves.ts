import { useTranslations } from 'use-intl';
import { type Board, moveNotes, notesOf, type Place, stackIn, type Thing, whereIs } from '@/domain/board';
import type { Change } from '@/domain/change';
import type { NoteId, StackId } from '@/domain/ids';
import type { Phase } from '@/domain/phase';
import { groupNotes, moveStack, stackNotes, unstack } from '@/domain/stacking';
import { useRoom } from '@/live';
import { endHint, useToasts } from '@/ui';
import type { Slot } from './slots';
import { apart, textOf, usePlaceName } from './use-place-name';

/** Each gives the planned changes, already on their way; none when nothing moved. Each says what was done, with the way back. */
export interface Moves {
  readonly move: (ids: readonly NoteId[], place: Place, index: number | 'end') => readonly Change[];
  /** A proposal or a whole stack, wherever it was let go. */
  readonly drop: (thing: Thing, slot: Slot) => readonly Change[];
  /** Puts these together, with each other or with what is named. */
  readonly together: (ids: readonly NoteId[], onto?: NoteId | StackId) => readonly Change[];
  /** Out of their stack, which stays where it is. */
  readonly takeOut: (ids: readonly NoteId[]) => readonly Change[];
}

/** The hint of what is done on a board and how: whoever has done it knows. */
export const hintIn = (phase: Phase): 'grouping' | 'moving' => (phase === 'group' ? 'grouping' : 'moving');

/** The most changes in one batch: each has its line in the trail beside it, and the database takes 500 writes. */
const MOST = 240;

/** Moving things about the board: one command however many they are. */
export function useMoves(board: Board): Moves {
  const t = useTranslations('drafting');
  const group = useTranslations('grouping');
  const shared = useTranslations('shared');
  const { run, workshop } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const nameOf = usePlaceName();

  const act = (action: string, changes: readonly Change[], words: () => string) => {
    if (changes.length === 0) return changes;
    endHint(hintIn(workshop.stage.phase));
    const starts = Array.from({ length: Math.ceil(changes.length / MOST) }, (_, i) => i * MOST);
    const done = starts.map((start) => run(action, changes.slice(start, start + MOST)));
    const undo = () => [...done].reverse().forEach((each) => void each.undo());
    say(words(), { action: { label: shared('undo'), run: undo } });
    return changes;
  };
  const present = (ids: readonly NoteId[]) => {
    const found = notesOf(board, ids).map(({ id }) => id);
    if (found.length === 0) say(t('gone'), { tone: 'fault' });
    return found;
  };

  const moves: Moves = {
    move(ids, place, index) {
      const found = present(ids);
      const stays = found.every((id) => whereIs(board, id) === place);
      return act('moveNotes', moveNotes(board, found, place, index), () =>
        t(stays ? 'moved-within' : 'moved', { count: found.length, place: nameOf(board, place) }),
      );
    },
    drop(thing, { place, index, onto }) {
      const ids = thing.notes.map(({ id }) => id);
      if (onto) return moves.together(ids, onto);
      if (!thing.stack || place !== 'pool') return moves.move(ids, place, index);
      return act('reorderStack', moveStack(board, thing.id, index), () =>
        t('moved-within', { count: 1, place: nameOf(board, 'pool') }),
      );
    },
    together(ids, onto) {
      const found = present(ids);
      const changes = onto ? stackNotes(board, found, onto) : groupNotes(board, found);
      const count = changes.filter((change) => change.in === 'notes').length;
      const joined = joinedBy(board, changes);
      const left = found.some((id) => board.commitments.some((commitment) => commitment.id === whereIs(board, id)));
      return act('stackNotes', changes, () =>
        [
          joined ? group('joined', { count, name: apart(textOf(joined)) }) : group('put-together', { count }),
          ...(left ? [group('left-commitment')] : []),
        ].join(' '),
      );
    },
    takeOut(ids) {
      const changes = unstack(board, ids);
      return act('stackNotes', changes, () => group('taken-out', { count: changes.length }));
    },
  };
  return moves;
}

/** The stack that was there before and takes them in; null when they make a new one. */
function joinedBy(board: Board, changes: readonly Change[]): Thing | null {
  for (const change of changes) {
    const stackId = change.op === 'patch' && change.in === 'notes' ? change.fields.stackId : null;
    const stack = stackId ? stackIn(board, stackId) : null;
    if (stack) return stack;
  }
  return null;
}
