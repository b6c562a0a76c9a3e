import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { Table } from '@/domain/workshop';
import { WithBoardWords } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { Waiting } from '@/ui';

// Dragging is a heavy thing: it comes, with its words, when a board is first shown, not with the field to write in.
const Board = lazy(() => retrying(() => import('../board/board')).then((m) => ({ default: m.Board })));

export function DraftingView({ table }: { table: Table }) {
  const t = useTranslations('shared');
  return (
    <Suspense fallback={<Waiting>{t('starting')}</Waiting>}>
      <WithBoardWords>
        <Board tableId={table.id} />
      </WithBoardWords>
    </Suspense>
  );
}
