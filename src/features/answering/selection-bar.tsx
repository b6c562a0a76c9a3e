import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskGroup } from '@/domain/desk';
import { Button } from '@/ui';
import styles from './filters.module.css';
import { useSelection } from './selection';
import { useAnswering } from './use-answering';
import type { Desk } from './use-desk';

/** While anything is selected: how many, and what to do with them. `shown`: what passes the filter. */
export function SelectionBar({ desk, shown }: { desk: Desk; shown: readonly DeskGroup[] }) {
  const t = useTranslations('answering');
  const selected = useSelection((selection) => selection.selected);
  const clear = useSelection((selection) => selection.clear);
  const ask = useSelection((selection) => selection.ask);
  const { takeBack } = useAnswering();
  const notes = desk.notes.filter(({ id }) => selected.has(id));
  useRoomForToasts(notes.length > 0);
  if (notes.length === 0) return null;
  const seen = new Set(shown.flatMap((group) => group.notes.map(({ id }) => id)));
  const unseen = notes.filter(({ id }) => !seen.has(id)).length;
  const answered = notes.filter(({ answer }) => answer !== null);
  return (
    <section className={styles.bar} aria-label={t('selection')}>
      <p role="status">
        {t('n-selected', { count: notes.length })}
        {unseen > 0 && <span className={styles.unseen}> {t('n-unseen', { count: unseen })}</span>}
      </p>
      <div className={styles.acts}>
        <Button look="primary" icon="check" onClick={() => ask(notes.map(({ id }) => id))}>
          {t('answer-selected')}
        </Button>
        {answered.length > 0 && (
          <Button
            icon="undo"
            onClick={() => {
              takeBack(answered);
              clear();
            }}
          >
            {t('take-back', { count: answered.length })}
          </Button>
        )}
        <Button icon="close" onClick={clear}>
          {t('clear')}
        </Button>
      </div>
    </section>
  );
}

/** The way back from the last answer must not lie over the bar. */
function useRoomForToasts(needed: boolean): void {
  useEffect(() => {
    if (!needed) return;
    document.documentElement.style.setProperty('--toast-lift', '9rem');
    return () => void document.documentElement.style.removeProperty('--toast-lift');
  }, [needed]);
}
