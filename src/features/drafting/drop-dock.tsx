import { useDroppable } from '@dnd-kit/core';
import { useTranslations } from 'use-intl';
import { type Board, type Place, whereIs } from '@/domain/board';
import { classes, Icon, UserText } from '@/ui';
import styles from './drop-dock.module.css';
import { useSession } from './session';

/** While something is lifted by touch, the places where it can go rise under the thumb. */
export function DropDock({ board }: { board: Board }) {
  const t = useTranslations('drafting');
  const group = useTranslations('grouping');
  const held = useSession((session) => session.held);
  if (held?.by !== 'touch') return null;
  const [first] = held.thing.notes;
  const here = held.thing.stack || !first ? 'pool' : whereIs(board, first.id);
  const all: readonly Place[] = ['pool', ...board.commitments.map(({ id }) => id)];
  const places = all.filter((place) => place !== here);
  return (
    <section className={styles.dock} aria-label={t('dock')}>
      {here === 'pool' && <p className={styles.words}>{group('dock')}</p>}
      {places.length > 0 && <p className={styles.words}>{t('dock')}</p>}
      <ul className={styles.places}>
        {places.map((place) => (
          <DockPlace key={place} place={place} title={board.commitments.find(({ id }) => id === place)?.title} />
        ))}
      </ul>
    </section>
  );
}

function DockPlace({ place, title }: { place: Place; title: string | undefined }) {
  const t = useTranslations('drafting');
  const { setNodeRef } = useDroppable({ id: `dock ${place}`, data: { place, dock: true } });
  const isAimedAt = useSession(({ target }) => target?.place === place && !target.onto);
  return (
    <li ref={setNodeRef} data-dock={place} className={classes(styles.place, isAimedAt && styles.aimed)}>
      <Icon name={title === undefined ? 'board' : 'commitment'} />
      {title === undefined ? (
        <span>{t('proposals')}</span>
      ) : (
        <UserText inline className={styles.title}>
          {title}
        </UserText>
      )}
    </li>
  );
}
