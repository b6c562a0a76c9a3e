import type { TableId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import { may } from '@/domain/permissions';
import { isArranging } from '@/domain/phase';
import type { Workshop } from '@/domain/workshop';

/** Why nothing can be moved at a table; each has its sentence. */
export type Reason = 'observing' | 'frozen' | 'other-table' | 'phase' | 'closed' | 'muted';

export interface Standing {
  readonly mayRead: boolean;
  readonly mayMove: boolean;
  readonly reason: Reason | null;
}

/** What somebody may do at a table's board now, and if they may not move anything, why. */
export function standingAt(me: Member, workshop: Workshop, tableId: TableId): Standing {
  const { stage, settings, status } = workshop;
  const circumstances = { stage, settings, status, tableId };
  const mayMove = may('moveNotes', me, circumstances);
  return {
    mayRead: may('readTableNotes', me, circumstances),
    mayMove,
    reason: mayMove ? null : reasonOf(me, workshop, tableId),
  };
}

function reasonOf(me: Member, { stage, status }: Workshop, tableId: TableId): Reason {
  if (me.role === 'observer' || me.role === 'screen') return 'observing';
  if (me.tableId !== tableId) return 'other-table';
  if (!isArranging(stage.phase)) return 'phase';
  if (status === 'closed') return 'closed';
  return stage.frozen ? 'frozen' : 'muted';
}
