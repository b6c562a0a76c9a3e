import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import { useSessionStore } from './session';
import { placesWithout } from './use-drag-sensors';
import { apart, textOf, usePlaceName } from './use-place-name';

/** What is said of what is held to those who move it by keyboard: its beginning, the place, the position. */
export function useAnnouncements(board: Board) {
  const t = useTranslations('drafting');
  const group = useTranslations('grouping');
  const session = useSessionStore();
  const nameOf = usePlaceName();
  const tell = (key: 'said-lifted' | 'said-over' | 'said-dropped' | 'said-cancelled') => () => {
    const { held, target, tell: say } = session.getState();
    if (held?.by !== 'keyboard' || !target) return;
    const text = apart(textOf(held.thing));
    const upon = board.pool.find(({ id }) => id === target.onto);
    if (upon && key !== 'said-cancelled') {
      say(group(key === 'said-dropped' ? 'said-together' : 'said-onto', { text, other: apart(textOf(upon)) }));
      return;
    }
    const others = placesWithout(board, held).find(({ place }) => place === target.place)?.things.length ?? 0;
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
