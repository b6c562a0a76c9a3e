import { useTranslations } from 'use-intl';
import { type Board, type Place, stackIn, type Thing } from '@/domain/board';
import { cutToUnits } from '@/lib/text';

const NAME_UNITS = 40;

/** What a place is called in sentences; what people wrote is kept apart from the direction of the words around it. */
export function usePlaceName(): (board: Board, place: Place) => string {
  const t = useTranslations('drafting');
  return (board, place) => {
    const title = board.commitments.find(({ id }) => id === place)?.title;
    const stack = stackIn(board, place);
    if (title !== undefined) return apart(title);
    return stack ? apart(textOf(stack)) : t('proposals');
  };
}

/** The name of a stack, or the beginning of a proposal, on one line; of a stack without a name, of its first. */
export function textOf({ stack, notes }: Thing): string {
  return stack?.title || cutToUnits((notes[0]?.text ?? '').replaceAll('\n', ' '), NAME_UNITS);
}

/** Between marks of isolation, for sentences that can't hold an element. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}
