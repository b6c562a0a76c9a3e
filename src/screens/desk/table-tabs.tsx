import { useTranslations } from 'use-intl';
import type { TableId } from '@/domain/ids';
import { axisOf, type Table, type tableOf, tablesOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Button, Select } from '@/ui';
import styles from './desk.module.css';

/** Chooses a table by its axis: one press where the axis has one table. */
export function TableTabs({ table, onChoose }: { table: Table; onChoose: (tableId: TableId) => void }) {
  const t = useTranslations('desk');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const axis = axisOf(workshop, table.axisId);
  const options = workshop.tables.map(({ id, name, axisId }) => ({
    value: id,
    label: t('table-option', { table: shared('table', { name }), axis: word(axisOf(workshop, axisId)?.name ?? {}) }),
  }));
  const siblings = axis ? tablesOf(workshop, axis.id) : [];
  return (
    <nav className={styles.tabs} aria-label={t('tables')}>
      {/* On a phone the tabs would fill the page before the board begins. */}
      <div className={styles.narrow}>
        <Select label={t('tables')} value={table.id} options={options} onChoose={onChoose} />
      </div>
      <ul className={styles.row}>
        {workshop.axes.map((one) => {
          const first = tablesOf(workshop, one.id)[0];
          return (
            first && (
              <li key={one.id} data-hue={one.hue}>
                <Button
                  className={styles.axis}
                  aria-pressed={one.id === table.axisId}
                  onClick={() => one.id !== table.axisId && onChoose(first.id)}
                >
                  <bdi>{word(one.name)}</bdi>
                </Button>
              </li>
            )
          );
        })}
      </ul>
      {siblings.length > 1 && (
        <ul className={styles.row}>
          {siblings.map(({ id, name }) => (
            <li key={id}>
              <Button aria-pressed={id === table.id} onClick={() => onChoose(id)}>
                <bdi>{shared('table', { name })}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

/** The table asked for, or the first there is. */
export function chosenTable(workshop: Parameters<typeof tableOf>[0], asked: string | null): Table | undefined {
  return workshop.tables.find(({ id }) => id === asked) ?? workshop.tables[0];
}
