import { useTranslations } from 'use-intl';
import type { Board, Place } from '@/domain/board';
import { Icon, UserText } from '@/ui';
import styles from './place-choice.module.css';

interface PlaceChoiceProps {
  board: Board;
  /** Where it lies now; null when there are several. */
  here: Place | null;
  onChoose: (place: Place) => void;
  /** Into a commitment that isn't there yet. */
  onNew: () => void;
}

/** Every place of the board as a press: the same list as the dock, for those who don't drag. */
export function PlaceChoice({ board, here, onChoose, onNew }: PlaceChoiceProps) {
  const t = useTranslations('drafting');
  const places = [
    { place: 'pool' as const, title: null },
    ...board.commitments.map(({ id, title }) => ({ place: id, title })),
  ];
  return (
    <ul className={styles.places} aria-label={t('move-to')}>
      {places.map(({ place, title }) => (
        <li key={place}>
          <button
            type="button"
            className={styles.place}
            disabled={place === here}
            aria-current={place === here || undefined}
            onClick={() => onChoose(place)}
          >
            <Icon name={title === null ? 'board' : 'commitment'} />
            <span className={styles.name}>{title === null ? t('proposals') : <UserText inline>{title}</UserText>}</span>
            {place === here && <span className={styles.here}>{t('here')}</span>}
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.place} onClick={onNew}>
          <Icon name="add" />
          <span className={styles.name}>{t('new-commitment')}</span>
        </button>
      </li>
    </ul>
  );
}
