// The axes and their tables as organisers arrange them: pure steps from one arrangement to the next, for a workshop that
// is being planned and for one that stands. Nothing here saves.

import type { AxisId, TableId } from '@/domain/ids';
import { type Axis, type Hue, hues, MAX_AXES, MAX_TABLES, type Table, type Workshop } from '@/domain/workshop';
import { newAxisName } from '@/i18n/axes-template';
import { randomText } from '@/lib/random';

export type Layout = Pick<Workshop, 'axes' | 'tables'>;
/** One step of the organiser; applied to what stands when it is taken, which others may have changed meanwhile. */
export type Step = (layout: Layout) => Layout;

export const USUAL_SEATS = 10;
export const MAX_TABLES_OF_AXIS = 15;

const newAxisId = () => randomText(20) as AxisId;
const newTableId = () => randomText(20) as TableId;

export const tablesOfAxis = ({ tables }: Layout, axisId: AxisId): readonly Table[] =>
  tables.filter((table) => table.axisId === axisId);

export const seatsIn = ({ tables }: Pick<Layout, 'tables'>): number =>
  tables.reduce((seats, table) => seats + table.seats, 0);

export const hasRoomForAxis = (layout: Layout): boolean =>
  layout.axes.length < MAX_AXES && layout.tables.length < MAX_TABLES;

export const hasRoomForTable = (layout: Layout, axisId: AxisId): boolean =>
  layout.tables.length < MAX_TABLES && tablesOfAxis(layout, axisId).length < MAX_TABLES_OF_AXIS;

/** An axis comes with a table, for people can only write at one. */
export function withAxis(layout: Layout, axis: Omit<Axis, 'id'>): Layout {
  const added: Axis = { id: newAxisId(), ...axis };
  return withTable({ ...layout, axes: [...layout.axes, added] }, added.id);
}

export const addAxis: Step = (layout) =>
  hasRoomForAxis(layout) ? withAxis(layout, { name: newAxisName, question: {}, hue: freeHue(layout) }) : layout;

function freeHue({ axes }: Layout): Hue {
  const used = new Set(axes.map(({ hue }) => hue));
  return hues.find((hue) => !used.has(hue)) ?? hues[axes.length % hues.length] ?? 'teal';
}

export const changeAxis =
  (id: AxisId, change: (axis: Axis) => Partial<Axis>): Step =>
  (layout) => ({
    ...layout,
    axes: layout.axes.map((axis) => (axis.id === id ? { ...axis, ...change(axis) } : axis)),
  });

export const removeAxis =
  (id: AxisId): Step =>
  ({ axes, tables }) => ({
    axes: axes.filter((axis) => axis.id !== id),
    tables: tables.filter(({ axisId }) => axisId !== id),
  });

/** One place up (-1) or down (1); at the end it stays. */
export const moveAxis =
  (id: AxisId, by: -1 | 1): Step =>
  (layout) => {
    const from = layout.axes.findIndex((axis) => axis.id === id);
    const [moved, other] = [layout.axes[from], layout.axes[from + by]];
    if (!moved || !other) return layout;
    const axes = layout.axes.map((axis) => (axis === moved ? other : axis === other ? moved : axis));
    return { ...layout, axes };
  };

export function withTable(layout: Layout, axisId: AxisId, seats = USUAL_SEATS): Layout {
  const numbers = layout.tables.map(({ name }) => Number(name)).filter(Number.isInteger);
  // Numbers already on the tables stay; a number that was taken away comes back only at the end of the row.
  const name = String(Math.max(0, ...numbers) + 1);
  return { ...layout, tables: [...layout.tables, { id: newTableId(), axisId, name, seats }] };
}

export const addTable =
  (axisId: AxisId): Step =>
  (layout) =>
    hasRoomForTable(layout, axisId) ? withTable(layout, axisId, tablesOfAxis(layout, axisId).at(-1)?.seats) : layout;

export const changeTable =
  (id: TableId, fields: Partial<Pick<Table, 'name' | 'seats'>>): Step =>
  (layout) => ({
    ...layout,
    tables: layout.tables.map((table) => (table.id === id ? { ...table, ...fields } : table)),
  });

export const removeTable =
  (id: TableId): Step =>
  (layout) => ({ ...layout, tables: layout.tables.filter((table) => table.id !== id) });

const put = <T>(list: readonly T[], index: number, ...added: readonly T[]): readonly T[] => [
  ...list.slice(0, index),
  ...added,
  ...list.slice(index),
];

/** Back to where it was; nothing if it is there already. */
export const restoreTable =
  (table: Table, index: number): Step =>
  (layout) =>
    layout.tables.some(({ id }) => id === table.id) ? layout : { ...layout, tables: put(layout.tables, index, table) };

export const restoreAxis =
  (axis: Axis, index: number, tables: readonly Table[]): Step =>
  (layout) =>
    layout.axes.some(({ id }) => id === axis.id)
      ? layout
      : { axes: put(layout.axes, index, axis), tables: [...layout.tables, ...tables] };

/** So many tables of so many seats for an axis; the new ones still want a name. */
export const setTables =
  (axisId: AxisId, count: number, seats: number): Step =>
  (layout) => {
    const own = tablesOfAxis(layout, axisId).slice(0, count);
    const missing = Array.from({ length: count - own.length }, () => ({ id: newTableId(), axisId, name: '', seats }));
    const others = layout.tables.filter((table) => table.axisId !== axisId);
    return { ...layout, tables: [...others, ...own.map((table) => ({ ...table, seats })), ...missing] };
  };

/**
 * Tables 1, 2, 3… in the order of the axes: for a plan only, for on a table that stands its number hangs already. A name in words
 * stays.
 */
export const numbered: Step = (layout) => ({
  ...layout,
  tables: layout.axes
    .flatMap((axis) => tablesOfAxis(layout, axis.id))
    .map((table, index) => (/^\d*$/.test(table.name) ? { ...table, name: String(index + 1) } : table)),
});
