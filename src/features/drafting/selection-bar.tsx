import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import type { NoteId } from '@/domain/ids';
import { Button, IconButton } from '@/ui';
import styles from './selection-bar.module.css';
import { useSession } from './session';

/** Under the thumb while selecting: how many, and what to do with them. */
export function SelectionBar({ board }: { board: Board }) {
  const t = useTranslations('drafting');
  const selecting = useSession((session) => session.selecting);
  const selected = useSession((session) => session.selected);
  const select = useSession((session) => session.select);
  const open = useSession((session) => session.open);
  useRoomForToasts(selecting);
  if (!selecting) return null;
  const ids = inOrder(board, selected);
  return (
    <section className={styles.bar} aria-label={t('select')}>
      <div className={styles.head}>
        <p role="status">{t(ids.length === 0 ? 'select-some' : 'n-selected', { count: ids.length })}</p>
        <IconButton icon="close" label={t('stop-selecting')} onClick={() => select(false)} />
      </div>
      <div className={styles.actions}>
        <Button look="primary" icon="move" disabled={ids.length === 0} onClick={() => open({ kind: 'move', ids })}>
          {t('move-to')}
        </Button>
        <Button icon="add" disabled={ids.length === 0} onClick={() => open({ kind: 'new', from: ids })}>
          {t('new-from-these')}
        </Button>
      </div>
    </section>
  );
}

/** The way back from the last move must not lie over the bar. */
function useRoomForToasts(needed: boolean): void {
  useEffect(() => {
    if (!needed) return;
    document.documentElement.style.setProperty('--toast-lift', '9rem');
    return () => void document.documentElement.style.removeProperty('--toast-lift');
  }, [needed]);
}

/** As they lie on the board; those that have left it meanwhile are left out. */
function inOrder(board: Board, selected: ReadonlySet<NoteId>): readonly NoteId[] {
  const all = [...board.notes.values()].flat().map(({ id }) => id);
  return all.filter((id) => selected.has(id));
}
