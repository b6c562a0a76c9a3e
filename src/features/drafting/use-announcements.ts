import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import { cutToUnits } from '@/lib/text';
import { useSessionStore } from './session';
import { placesWithout } from './use-drag-sensors';
import { apart, usePlaceName } from './use-place-name';

const NAME_UNITS = 40;

/** What is said of a held note to those who move it by keyboard: its beginning, the place, the position. */
export function useAnnouncements(board: Board) {
  const t = useTranslations('drafting');
  const session = useSessionStore();
  const nameOf = usePlaceName();
  const tell = (key: 'said-lifted' | 'said-over' | 'said-dropped' | 'said-cancelled') => () => {
    const { held, target, tell: say } = session.getState();
    if (held?.by !== 'keyboard' || !target) return;
    const others = placesWithout(board, held).find(({ place }) => place === target.place)?.count ?? 0;
    const text = apart(cutToUnits(held.note.text.replaceAll('\n', ' '), NAME_UNITS));
    const position = String(Math.min(target.index, others) + 1);
    say(t(key, { text, place: nameOf(board, target.place), position, total: String(others + 1) }));
  };
  return {
    lifted: tell('said-lifted'),
    over: tell('said-over'),
    dropped: tell('said-dropped'),
    cancelled: tell('said-cancelled'),
  };
}
