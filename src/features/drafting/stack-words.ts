import type { Thing } from '@/domain/board';

/** What the card of a stack says, as plain values. */
export function stackWordsOf({ stack, notes }: Thing) {
  return {
    title: stack?.title ?? '',
    count: notes.length,
    first: notes[0]?.text ?? '',
    pending: notes.some((note) => note.pending),
  };
}
