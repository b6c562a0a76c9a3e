import { describe, expect, it } from 'vitest';
import type { Change, Collection, DocumentIn, Fields } from '@/domain/change';
import type { AxisId, Code, TableId, UserId, WorkshopId } from '@/domain/ids';
import { isCode, type Key } from '@/domain/invitation';
import { openWorkshop, type Plan } from '@/domain/opening';
import type { Workshop } from '@/domain/workshop';
import { freshDraft } from '@/features/preparing/beginnings';
import { drawCodes } from '@/features/preparing/codes';
import { planOf } from '@/features/preparing/draft';
import {
  addAxis,
  addTable,
  changeAxis,
  type Layout,
  moveAxis,
  numbered,
  removeAxis,
  removeTable,
  restoreAxis,
  restoreTable,
  setTables,
} from '@/features/preparing/layout';
import { reworked } from '@/features/preparing/use-rework';

const id = 'w1' as WorkshopId;
const founder = 'u1' as UserId;
const plan: Plan = planOf({ ...freshDraft(), commune: 'Commune' }, '2024-04-24', 'fr');
const codes = drawCodes(plan.tables);
const opened = openWorkshop(id, founder, plan, codes);

const idsIn = (changes: readonly Change[], collection: Change['in'], op: Change['op'] = 'put') =>
  changes.filter((change) => change.in === collection && change.op === op).map((change) => change.id);
/** Ids and fields of what is patched in a collection. */
function patchesOf<In extends Collection>(changes: readonly Change[], collection: In) {
  return changes.flatMap((change) =>
    // Of this collection, so these are its fields.
    change.op === 'patch' && change.in === collection
      ? [{ id: change.id, fields: change.fields as Fields<DocumentIn<In>> }]
      : [],
  );
}

/** What stands after the opening, as a facilitator's device knows it. */
const workshop = { ...plan, id, joinCode: codes.door } as Workshop;
const keys: readonly Key[] = opened.flatMap((change) =>
  // Only openWorkshop puts keys, and whole ones.
  change.op === 'put' && change.in === 'keys'
    ? [{ ...(change.value as Omit<Key, 'code'>), code: change.id as Code }]
    : [],
);
const [firstAxis, secondAxis] = plan.axes;
const [firstTable] = plan.tables;
if (!firstAxis || !secondAxis || !firstTable) throw new Error('the template has four axes');

describe('opening a workshop', () => {
  it('every table has its state and an invitation of its own, and facilitators have a key to each', () => {
    expect(idsIn(opened, 'tables')).toEqual(plan.tables.map((table) => table.id));
    for (const table of plan.tables) {
      const invitation = opened.find(
        (change) => change.op === 'put' && change.in === 'invitations' && change.value.tableId === table.id,
      );
      expect(invitation?.id).toBe(codes.tables.get(table.id));
      expect(keys.find((key) => key.tableId === table.id)).toMatchObject({ role: 'participant', open: true });
    }
    expect([...idsIn(opened, 'keys')].sort()).toEqual([...idsIn(opened, 'invitations')].sort());
  });

  it('no two codes are the same, and each is one that can be typed or linked', () => {
    const all = idsIn(opened, 'invitations');
    expect(all).toHaveLength(5 + plan.tables.length);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every(isCode)).toBe(true);
  });

  it('sixty tables get sixty different codes', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...firstTable, id: `t${index}` as TableId }));
    const drawn = drawCodes(many);
    expect(new Set([drawn.door, ...drawn.tables.values()]).size).toBe(61);
  });

  it('its founder is a facilitator in the same batch, and the screen is there', () => {
    const member = opened.find((change) => change.in === 'members');
    expect(member).toMatchObject({ id: founder, value: { role: 'facilitator', code: codes.facilitator } });
    expect(idsIn(opened, 'screens')).toHaveLength(1);
  });

  it('the join page can show the title, the commune and the notice before joining', () => {
    const door = opened.find((change) => change.in === 'invitations' && change.id === codes.door);
    const { title, commune, locale, notice } = plan;
    expect(door).toMatchObject({ value: { open: true, preview: { title, commune, locale, notice } } });
  });
});

describe('reworking a workshop', () => {
  it('a new table gets its state and a code that no other has', () => {
    const { tables } = addTable(firstAxis.id)(workshop);
    const changes = reworked(workshop, keys, { tables });
    const [added] = tables.slice(-1);
    expect(idsIn(changes, 'tables')).toEqual([added?.id]);
    const [code] = idsIn(changes, 'invitations');
    expect(isCode(code ?? '')).toBe(true);
    expect(keys.map((key) => key.code)).not.toContain(code);
    expect(idsIn(changes, 'keys')).toEqual([code]);
  });

  it('a table taken away closes its code; back again, the same code opens and the poster is true again', () => {
    const code = codes.tables.get(firstTable.id);
    const without = removeTable(firstTable.id)(workshop);
    const away = reworked(workshop, keys, { tables: without.tables });
    expect(patchesOf(away, 'invitations')).toMatchObject([{ id: code, fields: { open: false } }]);
    expect(patchesOf(away, 'keys')).toMatchObject([{ id: code, fields: { open: false } }]);

    const after: Workshop = { ...workshop, ...without };
    const back = reworked(after, keys, { tables: restoreTable(firstTable, 0)(after).tables });
    expect(patchesOf(back, 'invitations')).toMatchObject([{ id: code, fields: { open: true } }]);
    expect(idsIn(back, 'invitations')).toEqual([]);
    expect(patchesOf(back, 'workshops')[0]?.fields.tables).toEqual(workshop.tables);
  });

  it('an axis takes its tables with it and brings them back, in their places', () => {
    const without = removeAxis(secondAxis.id)(workshop);
    expect(without.axes).toHaveLength(3);
    expect(without.tables.some(({ axisId }) => axisId === secondAxis.id)).toBe(false);
    const own = workshop.tables.filter(({ axisId }) => axisId === secondAxis.id);
    const back = restoreAxis(secondAxis, 1, own)(without);
    expect(back.axes).toEqual(workshop.axes);
    expect(back.tables.map(({ id }) => id).sort()).toEqual(workshop.tables.map(({ id }) => id).sort());
    expect(restoreAxis(secondAxis, 1, own)(back)).toBe(back);
  });

  it('a new axis comes with a table and a colour that no other axis has', () => {
    const next = addAxis(workshop);
    const added = next.axes.at(-1);
    expect(next.tables.filter(({ axisId }) => axisId === added?.id)).toHaveLength(1);
    expect(workshop.axes.map(({ hue }) => hue)).not.toContain(added?.hue);
    expect(new Set(next.axes.map(({ id }) => id)).size).toBe(5);
    expect(new Set(next.tables.map(({ name }) => name)).size).toBe(5);
  });

  it('what people read before joining stays true: a new title reaches every invitation, an axis none', () => {
    const title = { fr: 'Un autre titre' };
    const previews = patchesOf(reworked(workshop, keys, { title }), 'invitations');
    expect(previews.map((change) => change.id).sort()).toEqual(keys.map((key) => key.code).sort());
    expect(previews[0]?.fields.preview).toMatchObject({ title, commune: plan.commune });

    const { axes } = changeAxis(firstAxis.id, () => ({ hue: 'plum' }))(workshop);
    expect(patchesOf(reworked(workshop, keys, { axes }), 'invitations')).toEqual([]);
  });

  it('axes change places and stay at the ends', () => {
    const order = (layout: Pick<Layout, 'axes'>) => layout.axes.map((axis) => axis.id);
    expect(order(moveAxis(secondAxis.id, -1)(workshop)).slice(0, 2)).toEqual([secondAxis.id, firstAxis.id]);
    expect(moveAxis(firstAxis.id, -1)(workshop)).toBe(workshop);
    expect(moveAxis('nowhere' as AxisId, 1)(workshop)).toBe(workshop);
  });

  it('no more than 12 axes, 60 tables and 15 tables of an axis', () => {
    const crowded = Array.from({ length: 20 }).reduce<Layout>(addAxis, workshop);
    expect(crowded.axes).toHaveLength(12);
    const full = Array.from({ length: 20 }).reduce<Layout>(addTable(firstAxis.id), workshop);
    expect(full.tables.filter(({ axisId }) => axisId === firstAxis.id)).toHaveLength(15);
    const packed = numbered(
      workshop.axes.reduce<Layout>((layout, axis) => setTables(axis.id, 15, 10)(layout), workshop),
    );
    expect(packed.tables).toHaveLength(60);
    expect(packed.tables.map(({ name }) => name)).toEqual(Array.from({ length: 60 }, (_, index) => String(index + 1)));
    expect(addTable(firstAxis.id)(packed)).toBe(packed);
    expect(addAxis(packed)).toBe(packed);
  });
});
