import { useTranslations } from 'use-intl';
import type { Axis, Table } from '@/domain/workshop';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';
import { AxesEditor } from './axes-editor';
import { removeAxis, removeTable, restoreAxis, restoreTable, tablesOfAxis } from './layout';
import { StandingTables } from './standing-tables';
import { useHolds } from './use-holds';
import { useRework } from './use-rework';

/** The axes and tables of a workshop that stands: each correction is saved by itself, and what holds people's work stays. */
export function StandingAxes({ inSight }: { inSight: boolean }) {
  const t = useTranslations('preparing');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const { take } = useRework();
  const holds = useHolds(inSight);
  const say = useToasts((toasts) => toasts.say);

  function removeThisAxis(axis: Axis): void {
    const back = restoreAxis(axis, workshop.axes.indexOf(axis), tablesOfAxis(workshop, axis.id));
    take(removeAxis(axis.id));
    say(t('axis-removed'), { action: { label: shared('undo'), run: () => void take(back) } });
  }
  function removeThisTable(table: Table): void {
    take(removeTable(table.id));
    const back = restoreTable(table, workshop.tables.indexOf(table));
    say(t('table-removed', { name: table.name }), { action: { label: shared('undo'), run: () => void take(back) } });
  }
  return (
    <AxesEditor
      layout={workshop}
      home={workshop.locale}
      take={take}
      remove={removeThisAxis}
      holdOf={holds.ofAxis}
      tables={(axis) => <StandingTables axis={axis} take={take} remove={removeThisTable} holdOf={holds.ofTable} />}
    />
  );
}
