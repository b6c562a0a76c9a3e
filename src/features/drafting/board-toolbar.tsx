import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import { Button, Stack } from '@/ui';
import { useSession } from './session';

/** What can be done with the whole board. */
export function BoardToolbar({ board, setAside }: { board: Board; setAside: number }) {
  const t = useTranslations('drafting');
  const open = useSession((session) => session.open);
  const select = useSession((session) => session.select);
  const selecting = useSession((session) => session.selecting);
  const hasNotes = [...board.notes.values()].some((notes) => notes.length > 0);
  return (
    <Stack row tight>
      <Button look="primary" icon="add" onClick={() => open({ kind: 'new', from: [] })}>
        {t('new-commitment')}
      </Button>
      {hasNotes && (
        <Button icon="check" aria-pressed={selecting} onClick={() => select(!selecting)}>
          {t('select')}
        </Button>
      )}
      {setAside > 0 && (
        <Button look="plain" onClick={() => open({ kind: 'set-aside' })}>
          {t('set-aside-list', { count: String(setAside) })}
        </Button>
      )}
    </Stack>
  );
}
