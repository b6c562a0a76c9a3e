// What the room screen and the tablets on the tables show, chosen from the console; nobody touches the screens themselves.

import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Change } from '@/domain/change';
import type { ScreenId } from '@/domain/ids';
import { freshScreen, MAIN_SCREEN, pictureOf, type Screen, screenOf, showOnScreen } from '@/domain/screen';
import { axisOf, type Workshop } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useLive, useRoom } from '@/live';
import { Select } from '@/ui';
import styles from './projecting.module.css';
import { Covers, OpenHere, Preview } from './screen-parts';
import { TableScreenControls } from './table-screen-controls';

/** How another computer becomes a screen; `setUp` is what must be there before. */
export type Connect = (screenId: ScreenId, setUp: readonly Change[]) => ReactNode;

export function ScreenControls({ connect }: { connect: Connect }) {
  const t = useTranslations('projecting');
  const { workshop } = useRoom();
  const [chosen, setChosen] = useState<ScreenId>(MAIN_SCREEN);
  const table = workshop.tables.find(({ id }) => screenOf(id) === chosen) ?? null;
  return (
    <div className={styles.controls}>
      <Select
        label={t('which')}
        value={table ? chosen : MAIN_SCREEN}
        options={[{ value: MAIN_SCREEN, label: t('main-screen') }, ...useTableOptions(workshop)]}
        onChoose={setChosen}
      />
      {table ? (
        <TableScreenControls key={table.id} table={table} connect={connect} />
      ) : (
        <MainControls connect={connect} />
      )}
    </div>
  );
}

function MainControls({ connect }: { connect: Connect }) {
  const t = useTranslations('projecting');
  const { workshop, workshopId, run } = useRoom();
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value ?? freshScreen;
  const show = (fields: Partial<Omit<Screen, 'id'>>) => run('showOnScreen', showOnScreen(MAIN_SCREEN, fields));
  const focus = pictureOf(workshop, screen).focus;
  return (
    <>
      <Preview screenId={MAIN_SCREEN} />
      <Select
        label={t('choose')}
        value={focus?.table ? `table:${focus.table.id}` : focus ? `axis:${focus.axis.id}` : 'all'}
        options={useOptions(workshop)}
        onChoose={(value) => show(chosenFrom(workshop, value))}
      />
      <Covers screen={screen} show={show} />
      <div className={styles.open}>
        <OpenHere path="/screen" name="warsha-room-screen">
          {t('open')}
        </OpenHere>
        <p className={styles.hint}>{t('open-hint')}</p>
        {connect(MAIN_SCREEN, [])}
        <Link href={`/w/${workshopId}/prepare`}>{t('other-computer')}</Link>
      </div>
    </>
  );
}

function useOptions(workshop: Workshop) {
  const t = useTranslations('projecting');
  const word = useWording(workshop.locale);
  const tables = useTableOptions(workshop);
  return [
    { value: 'all', label: t('all-axes') },
    ...workshop.axes.map((axis) => ({ value: `axis:${axis.id}`, label: t('axis-option', { axis: word(axis.name) }) })),
    ...tables.map(({ value, label }) => ({ value: `table:${value}`, label })),
  ];
}

function useTableOptions(workshop: Workshop): { value: ScreenId; label: string }[] {
  const t = useTranslations('projecting');
  const shared = useTranslations('shared');
  const word = useWording(workshop.locale);
  return workshop.tables.map(({ id, name, axisId }) => {
    const axis = word(axisOf(workshop, axisId)?.name ?? {});
    return { value: screenOf(id), label: t('table-option', { table: shared('table', { name }), axis }) };
  });
}

/** The large way to join makes room for what is chosen; what is hidden stays hidden until somebody shows it again. */
function chosenFrom({ axes, tables }: Workshop, value: string): Partial<Omit<Screen, 'id'>> {
  const table = tables.find(({ id }) => value === `table:${id}`);
  const axisId = table?.axisId ?? axes.find(({ id }) => value === `axis:${id}`)?.id ?? null;
  return { axisId, tableId: table?.id ?? null, joinCard: false };
}
