import type { Table } from '@/domain/workshop';
import { TableBoard } from '@/features/drafting/table-board';

export function DraftingView({ table }: { table: Table }) {
  return <TableBoard tableId={table.id} />;
}
