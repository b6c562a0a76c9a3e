import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { type Board, notesIn } from '@/domain/board';
import type { NoteId, StackId } from '@/domain/ids';
import { useRoom } from '@/live';
import { Button, IconButton } from '@/ui';
import styles from './selection-bar.module.css';
import { useSession } from './session';
import type { Moves } from './use-moves';

/** Under the thumb while selecting: how many, and what to do with them. */
export function SelectionBar({ board, moves }: { board: Board; moves: Moves }) {
  const t = useTranslations('drafting');
  const group = useTranslations('grouping');
  const { workshop } = useRoom();
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
        <Button
          look={workshop.stage.phase === 'group' ? 'primary' : 'quiet'}
          icon="copy"
          disabled={ids.length < 2}
          onClick={() => {
            moves.together(ids);
            select(false);
          }}
        >
          {group('put-together-these')}
        </Button>
        <Button
          look={workshop.stage.phase === 'group' ? 'quiet' : 'primary'}
          icon="move"
          disabled={ids.length === 0}
          onClick={() => open({ kind: 'move', ids })}
        >
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

/** As they lie on the board, those of a selected stack one by one; those that have left it meanwhile are left out. */
function inOrder(board: Board, selected: ReadonlySet<NoteId | StackId>): readonly NoteId[] {
  const pooled = board.pool.flatMap((thing) =>
    thing.notes.filter(({ id }) => selected.has(thing.id) || selected.has(id)),
  );
  const placed = board.commitments.flatMap(({ id }) => notesIn(board, id)).filter(({ id }) => selected.has(id));
  return [...pooled, ...placed].map(({ id }) => id);
}
