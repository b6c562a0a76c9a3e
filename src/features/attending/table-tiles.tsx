import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { RoomFigures, TableFigures } from '@/domain/figures';
import { type Table, tablesOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Icon, Spoken } from '@/ui';
import styles from './attending.module.css';

/** A tile for each table, grouped by axis: how many are in and what they have made. No names. */
export function TableTiles({ figures }: { figures: RoomFigures }) {
  const t = useTranslations('attending');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  return (
    <div className={styles.room}>
      <p className={styles.total}>
        {t('at-tables', { count: figures.people })}
        {figures.seatless > 0 && <span className={styles.soft}>{t('seatless', { count: figures.seatless })}</span>}
      </p>
      <div className={styles.axes}>
        {workshop.axes.map((axis) => (
          <section key={axis.id} data-hue={axis.hue} className={styles.axis}>
            <h3 className={styles.name}>{word(axis.name)}</h3>
            <ul className={styles.tiles} aria-label={word(axis.name)}>
              {tablesOf(workshop, axis.id).map((table) => {
                const made = figures.tables.get(table.id);
                return made && <Tile key={table.id} table={table} figures={made} />;
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function Tile({ table, figures }: { table: Table; figures: TableFigures }) {
  const t = useTranslations('attending');
  const shared = useTranslations('shared');
  const { workshopId } = useRoom();
  const { people, rapporteurs, proposals, commitments } = figures;
  return (
    <li className={styles.tile} data-empty={people === 0 || undefined}>
      <Link className={styles.table} href={`/w/${workshopId}/drafts?table=${table.id}`}>
        {shared('table', { name: table.name })}
      </Link>
      <p className={styles.people}>
        <Icon name="people" />
        <Spoken>
          {t('people', { count: people })} {t('of-seats', { count: table.seats })}
        </Spoken>
        <bdi aria-hidden="true">
          <strong>{people}</strong>/{table.seats}
        </bdi>
      </p>
      <p>{t('proposals', { count: proposals })}</p>
      <p>{t('commitments', { count: commitments })}</p>
      {rapporteurs > 0 && <p>{t('rapporteurs', { count: rapporteurs })}</p>}
    </li>
  );
}
