import { useTranslations } from 'use-intl';
import { type Axis, MAX_SEATS, MAX_TABLES } from '@/domain/workshop';
import { Select } from '@/ui';
import { type Layout, MAX_TABLES_OF_AXIS, type Step, setTables, tablesOfAxis, USUAL_SEATS } from './layout';
import styles from './preparing.module.css';

const upTo = (most: number) => Array.from({ length: most }, (_, index) => String(index + 1));
export const numberOptions = (most: number) => upTo(most).map((value) => ({ value, label: value }));

/** So many tables of so many seats; the tables number themselves. */
export function PlannedTables({ axis, layout, take }: { axis: Axis; layout: Layout; take: (step: Step) => void }) {
  const t = useTranslations('preparing');
  const own = tablesOfAxis(layout, axis.id);
  const seats = own[0]?.seats ?? USUAL_SEATS;
  const most = Math.min(MAX_TABLES_OF_AXIS, own.length + MAX_TABLES - layout.tables.length);
  return (
    <div className={styles.pair}>
      <Select
        label={t('table-count')}
        value={String(own.length)}
        options={numberOptions(most)}
        onChoose={(count) => take(setTables(axis.id, Number(count), seats))}
      />
      <Select
        label={t('seats')}
        value={String(seats)}
        options={numberOptions(MAX_SEATS)}
        onChoose={(each) => take(setTables(axis.id, own.length, Number(each)))}
      />
    </div>
  );
}
