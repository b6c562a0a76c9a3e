import { useTranslations } from 'use-intl';
import type { AxisId, TableId } from '@/domain/ids';
import { peopleByTable } from '@/domain/member';
import { type Axis, type Table, tablesOf } from '@/domain/workshop';
import { useLive, useRoom } from '@/live';
import type { Hold } from './axes-editor';

interface Place {
  readonly axisId: AxisId;
  readonly tableId: TableId;
}

/**
 * Why an axis or a table can't be taken away now: something was written there, or somebody sits there. `needed`: the
 * room is only listened to while somebody may want to take something away.
 */
export function useHolds(needed: boolean) {
  const t = useTranslations('preparing');
  const { workshop, workshopId } = useRoom();
  const room = { workshopId, scope: 'room' } as const;
  const notes = useLive('notes', room, needed).value;
  const commitments = useLive('commitments', room, needed).value;
  const members = useLive('members', { workshopId }, needed).value;

  function holdWhere(isThere: (place: Place) => boolean, tables: readonly Table[]): Hold {
    if (!notes || !commitments || !members) return t('held-unknown');
    const written = notes.filter(isThere).length;
    if (written > 0) return t('held-by-notes', { count: written });
    const drafted = commitments.filter(isThere).length;
    if (drafted > 0) return t('held-by-commitments', { count: drafted });
    const people = peopleByTable(members);
    const sitting = tables.reduce((sum, { id }) => sum + (people.get(id) ?? 0), 0);
    return sitting > 0 ? t('held-by-people', { count: sitting }) : null;
  }
  return {
    ofAxis(axis: Axis): Hold {
      if (workshop.axes.length === 1) return t('held-as-last-axis');
      return holdWhere(({ axisId }) => axisId === axis.id, tablesOf(workshop, axis.id));
    },
    ofTable(table: Table): Hold {
      if (tablesOf(workshop, table.axisId).length === 1) return t('held-as-last-table');
      return holdWhere(({ tableId }) => tableId === table.id, [table]);
    },
  };
}
