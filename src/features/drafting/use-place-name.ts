import { useTranslations } from 'use-intl';
import type { Board, Place } from '@/domain/board';

/** What a place is called in sentences; a title is kept apart from the direction of the words around it. */
export function usePlaceName(): (board: Board, place: Place) => string {
  const t = useTranslations('drafting');
  return (board, place) => {
    const title = board.commitments.find(({ id }) => id === place)?.title;
    return title === undefined ? t('proposals') : apart(title);
  };
}

/** Between marks of isolation, for sentences that can't hold an element. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}
