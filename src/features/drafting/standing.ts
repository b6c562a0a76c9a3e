import type { Instant, TableId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import { may } from '@/domain/permissions';
import { isArranging } from '@/domain/phase';
import type { Workshop } from '@/domain/workshop';

/** Why nothing can be moved at a table; each has its sentence. */
export type Reason = 'observing' | 'frozen' | 'other-table' | 'phase' | 'time' | 'closed' | 'muted';

export interface Standing {
  readonly mayRead: boolean;
  readonly mayMove: boolean;
  readonly reason: Reason | null;
}

/**
 * What somebody may do at a table's board now, and if they may not move anything, why. `closedAt`: when the clock has
 * closed writing.
 */
export function standingAt(me: Member, workshop: Workshop, tableId: TableId, closedAt?: Instant): Standing {
  const { stage, settings, status } = workshop;
  const circumstances = { stage, settings, status, tableId, ...(closedAt && { now: closedAt }) };
  const mayMove = may('moveNotes', me, circumstances);
  return {
    mayRead: may('readTableNotes', me, circumstances),
    mayMove,
    reason: mayMove ? null : reasonOf(me, workshop, tableId, closedAt),
  };
}

function reasonOf(me: Member, { stage, status }: Workshop, tableId: TableId, closedAt: Instant | undefined): Reason {
  if (me.role === 'observer' || me.role === 'screen') return 'observing';
  if (me.tableId !== tableId) return 'other-table';
  if (!isArranging(stage.phase)) return 'phase';
  if (status === 'closed') return 'closed';
  if (closedAt) return 'time';
  return stage.frozen ? 'frozen' : 'muted';
}
