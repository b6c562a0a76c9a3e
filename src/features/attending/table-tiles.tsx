import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TableId } from '@/domain/ids';
import { isWriting } from '@/domain/phase';
import { seatless, spread } from '@/domain/seating';
import { laggingTables, paceByTable } from '@/domain/table-pace';
import { doneByTable, doneMark } from '@/domain/table-state';
import { tablesOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { randomBelow } from '@/lib/random';
import { useLive, useNow, useRoom } from '@/live';
import { Button, classes } from '@/ui';
import styles from './attending.module.css';
import { EvenOut } from './even-out';
import { FindPerson } from './find-person';
import { HelpLine } from './help-line';
import { PeopleList } from './people-list';
import { Tile, tileId } from './tile';
import { useArranging } from './use-arranging';
import type { WholeRoom } from './use-whole-room';

/** How often the pace is reckoned anew where nothing else happens. */
const TICK_MS = 15_000;
/** From so many tables on a tile says the same in less room. */
const MANY_TABLES = 20;

/** Who is in, and a tile for each table, grouped by axis. No names. */
export function TableTiles({ room }: { room: Pick<WholeRoom, 'members' | 'notes' | 'figures'> }) {
  const t = useTranslations('attending');
  const { workshop, workshopId } = useRoom();
  const word = useWording(workshop.locale);
  const [open, setOpen] = useState<TableId | null>(null);
  const states = useLive('tables', { workshopId }).value;
  const wanted = useMemo(
    () => new Set((states ?? []).filter(({ needsHelp }) => needsHelp).map(({ id }) => id)),
    [states],
  );
  const { members, notes, figures } = room;
  const compact = workshop.tables.length > MANY_TABLES;
  const writing = isWriting(workshop.stage.phase);
  const now = useNow(TICK_MS, writing);
  const pace = paceByTable(notes, now);
  const done = doneByTable(members, doneMark(workshop.stage));
  const lagging = writing ? laggingTables(figures.tables) : new Set<TableId>();
  const show = (tableId: TableId) => {
    setOpen(tableId);
    const tile = document.getElementById(tileId({ id: tableId }));
    tile?.scrollIntoView({ block: 'nearest' });
    tile?.querySelector('button')?.focus();
  };
  return (
    <div className={styles.room}>
      <HelpLine wanted={wanted} onOpen={show} />
      <p className={styles.total}>
        {t('at-tables', { count: figures.people })}
        {writing && figures.people > 0 && (
          <span className={styles.soft}>{t('done', { done: String(sum(done)), count: String(figures.people) })}</span>
        )}
      </p>
      <Seating room={room} />
      <div className={classes(styles.axes, compact && styles.rows)}>
        {workshop.axes.map((axis) => (
          <section key={axis.id} data-hue={axis.hue} className={styles.axis}>
            <h3 className={styles.name}>{word(axis.name)}</h3>
            <ul className={classes(styles.tiles, compact && styles.compact)} aria-label={word(axis.name)}>
              {tablesOf(workshop, axis.id).map((table) => {
                const made = figures.tables.get(table.id);
                return (
                  made && (
                    <Tile
                      key={table.id}
                      table={table}
                      figures={made}
                      pace={pace.get(table.id) ?? 0}
                      done={done.get(table.id) ?? 0}
                      lags={lagging.has(table.id)}
                      wantsHelp={wanted.has(table.id)}
                      members={members}
                      compact={compact}
                      open={open === table.id}
                      onOpen={(opened) => setOpen(opened ? table.id : null)}
                    />
                  )
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function sum(counts: ReadonlyMap<TableId, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

/** Tables for those who have none, as even as can be, and anybody found by the number on their phone. */
function Seating({ room }: { room: Pick<WholeRoom, 'members' | 'figures'> }) {
  const t = useTranslations('attending');
  const { workshop } = useRoom();
  const { seat } = useArranging();
  const [evening, setEvening] = useState(false);
  const { members, figures } = room;
  const homeless = seatless(members, workshop.tables);
  return (
    <>
      <div className={styles.seating}>
        {homeless.length > 0 && (
          <Button look="primary" icon="people" onClick={() => seat(spread(members, workshop.tables, randomBelow))}>
            {t('seat-all', { count: homeless.length })}
          </Button>
        )}
        {figures.people > 1 && <Button onClick={() => setEvening(true)}>{t('even-out')}</Button>}
      </div>
      <details className={styles.arrange}>
        <summary>{t('arrange', { count: homeless.length })}</summary>
        <FindPerson members={members} />
        {homeless.length > 0 && <PeopleList title={t('seatless', { count: homeless.length })} people={homeless} />}
      </details>
      {evening && <EvenOut members={members} onClose={() => setEvening(false)} />}
    </>
  );
}
