import { useTranslations } from 'use-intl';
import { type Axis, MAX_SEATS, MAX_TABLES, type Table } from '@/domain/workshop';
import { useRoom } from '@/live';
import { Button, Select, Stack } from '@/ui';
import type { Hold } from './axes-editor';
import { KeptField } from './kept-field';
import { addTable, changeTable, hasRoomForTable, MAX_TABLES_OF_AXIS, type Step, tablesOfAxis } from './layout';
import { numberOptions } from './planned-tables';
import styles from './preparing.module.css';

interface StandingTablesProps {
  axis: Axis;
  take: (step: Step) => Promise<void> | undefined;
  remove: (table: Table) => void;
  holdOf: (table: Table) => Hold;
}

/** An axis' tables by name, for their posters may already hang. */
export function StandingTables({ axis, take, remove, holdOf }: StandingTablesProps) {
  const t = useTranslations('preparing');
  const { workshop } = useRoom();
  const { tables } = workshop;
  const taken = (table: Table) => (name: string) =>
    tables.some((other) => other.id !== table.id && other.name === name) ? t('fault-name-taken') : null;
  return (
    <Stack tight>
      <p className={styles.label}>{t('tables')}</p>
      <ul className={styles.rows}>
        {tablesOfAxis(workshop, axis.id).map((table) => (
          <li key={table.id} className={styles.row}>
            <KeptField
              field="table-name"
              label={t('table-name')}
              value={table.name}
              fault={taken(table)}
              save={(name) => take(changeTable(table.id, { name }))}
            />
            <Select
              label={t('table-seats')}
              value={String(table.seats)}
              options={numberOptions(MAX_SEATS)}
              onChoose={(seats) => take(changeTable(table.id, { seats: Number(seats) }))}
            />
            <RemoveTable table={table} hold={holdOf(table)} onRemove={() => remove(table)} />
          </li>
        ))}
      </ul>
      {hasRoomForTable(workshop, axis.id) ? (
        <div>
          <Button icon="add" onClick={() => take(addTable(axis.id))}>
            {t('add-table')}
          </Button>
        </div>
      ) : (
        <p className={styles.hint}>
          {t('most-tables', { count: tables.length < MAX_TABLES ? MAX_TABLES_OF_AXIS : MAX_TABLES })}
        </p>
      )}
    </Stack>
  );
}

function RemoveTable({ table, hold, onRemove }: { table: Table; hold: Hold; onRemove: () => void }) {
  const t = useTranslations('preparing');
  if (hold) return <p className={styles.hint}>{hold}</p>;
  return (
    <Button icon="close" onClick={onRemove}>
      {t('remove-table', { name: table.name })}
    </Button>
  );
}
