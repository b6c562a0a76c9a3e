import type { TableId } from '@/domain/ids';
import { may } from '@/domain/permissions';
import { useClosedAt, useRoom } from '@/live';

/** Why a form can be read and not written; each has its sentence. */
export type Reason = 'observing' | 'other-table' | 'rapporteurs' | 'phase' | 'closed' | 'time' | 'frozen' | 'muted';

/** May this person write in the forms of a table now, and if not, why. */
export function useWordingLeave(tableId: TableId): Reason | null {
  const { me, workshop } = useRoom();
  const closedAt = useClosedAt(workshop.stage);
  const { stage, settings, status } = workshop;
  if (may('writeBody', me, { stage, settings, status, tableId, ...(closedAt && { now: closedAt }) })) return null;
  if (me.role === 'observer' || me.role === 'screen') return 'observing';
  if (me.tableId !== tableId) return 'other-table';
  if (me.role === 'participant' && settings.tableWrites === false) return 'rapporteurs';
  if (stage.phase !== 'draft' && stage.phase !== 'review') return 'phase';
  if (status === 'closed') return 'closed';
  if (closedAt) return 'time';
  return stage.frozen ? 'frozen' : 'muted';
}
