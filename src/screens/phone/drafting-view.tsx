import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { Table } from '@/domain/workshop';
import { Waiting } from '@/ui';

// Dragging is a heavy thing: it comes when a board is first shown, not with the field to write in.
const TableBoard = lazy(() =>
  import('@/features/drafting/table-board').then(({ TableBoard: board }) => ({ default: board })),
);

export function DraftingView({ table }: { table: Table }) {
  const t = useTranslations('shared');
  return (
    <Suspense fallback={<Waiting>{t('starting')}</Waiting>}>
      <TableBoard tableId={table.id} />
    </Suspense>
  );
}
