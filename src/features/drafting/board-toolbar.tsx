import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import { useRoom } from '@/live';
import { Button, Stack } from '@/ui';
import styles from './board-toolbar.module.css';
import { useSession } from './session';

/** What can be done with the whole board. */
export function BoardToolbar({ board, setAside }: { board: Board; setAside: number }) {
  const t = useTranslations('drafting');
  const open = useSession((session) => session.open);
  const select = useSession((session) => session.select);
  const selecting = useSession((session) => session.selecting);
  const group = useTranslations('grouping');
  const { workshop } = useRoom();
  // What the phase is for comes first. While things are put together that is done with the cards themselves.
  const isGrouping = workshop.stage.phase === 'group';
  const hasNotes = [...board.notes.values()].some((notes) => notes.length > 0);
  const newCommitment = (
    <Button look={isGrouping ? 'quiet' : 'primary'} icon="add" onClick={() => open({ kind: 'new', from: [] })}>
      {t('new-commitment')}
    </Button>
  );
  return (
    <Stack row tight className={styles.toolbar}>
      {!isGrouping && newCommitment}
      {hasNotes && (
        <Button icon="check" aria-pressed={selecting} onClick={() => select(!selecting)}>
          {t('select')}
        </Button>
      )}
      {board.pool.length > 1 && (
        <Button icon="copy" onClick={() => open({ kind: 'alike' })}>
          {group('alike')}
        </Button>
      )}
      {isGrouping && newCommitment}
      {setAside > 0 && (
        <Button look="plain" onClick={() => open({ kind: 'set-aside' })}>
          {t('set-aside-list', { count: String(setAside) })}
        </Button>
      )}
    </Stack>
  );
}
