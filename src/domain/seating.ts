// Who sits where, as facilitators arrange it: people spread evenly by share of seats, one person moved, made rapporteur, put
// out or brought back. Nobody's notes are touched: they stay at the table where they were written, and their author's own.

import { sha256Hex } from '@/lib/sha256';
import type { Change } from './change';
import type { AxisId, TableId, UserId, WorkshopId } from './ids';
import { type Member, type Role, writes } from './member';
import type { Table } from './workshop';

export interface Seat {
  readonly userId: UserId;
  readonly tableId: TableId;
}

interface Spreading {
  /** Among the tables of this axis only; null is all. */
  readonly axisId?: AxisId | null;
  /** Those who sit may be moved as well, as few as possible. */
  readonly everybody?: boolean;
}

/** Those who write and are still there, at no table of this workshop. */
export function seatless(members: readonly Member[], tables: readonly Table[]): readonly Member[] {
  return members.filter((member) => isPresent(member) && !tables.some(({ id }) => id === member.tableId));
}

/**
 * Who goes where so that tables are full to the same share of their seats: each place in turn to the emptiest. Whoever has no
 * table gets one; of those who sit, only as many move as must, the last to have come first and rapporteurs not before all
 * others. Of the places, a rapporteur gets one where there are fewest of them. Among equals `draw` decides (0 up to, not
 * including, the number it is given).
 */
export function spread(
  members: readonly Member[],
  tables: readonly Table[],
  draw: (below: number) => number,
  { axisId = null, everybody = false }: Spreading = {},
): Seat[] {
  const among = tables.filter((table) => axisId === null || table.axisId === axisId);
  const sitting = new Map(among.map(({ id }) => [id, membersAt(members, id)]));
  const homeless = seatless(members, tables);
  const rising = everybody ? [...homeless, ...surplusOf(among, sitting, homeless.length)] : [...homeless];
  const staying = new Map([...sitting].map(([id, there]) => [id, there.filter((member) => !rising.includes(member))]));
  const places = placesFor(rising.length, among, staying, draw);
  return rising.sort(rapporteursFirst).flatMap((member) => {
    const wanted = member.role === 'rapporteur' ? withFewestRapporteurs(places, staying) : places;
    const tableId = wanted[draw(Math.max(1, wanted.length))] ?? wanted[0];
    if (!tableId) return [];
    places.splice(places.indexOf(tableId), 1);
    staying.set(tableId, [...(staying.get(tableId) ?? []), member]);
    return [{ userId: member.id, tableId }];
  });
}

/** At which tables so many people more find a place; a table stands here once for each. */
function placesFor(
  people: number,
  among: readonly Table[],
  staying: Sitting,
  draw: (below: number) => number,
): TableId[] {
  const places: TableId[] = [];
  const count = new Map(among.map(({ id }) => [id, countOf(staying, id)]));
  for (let left = people; left > 0 && among.length > 0; left--) {
    const equals = emptiestOf(among, (id) => count.get(id) ?? 0);
    const table = equals[draw(equals.length)] ?? equals[0];
    if (table) {
      places.push(table.id);
      count.set(table.id, (count.get(table.id) ?? 0) + 1);
    }
  }
  return places;
}

/** Whom the tables have too many of, once everybody is counted: who leaves so that the others can stay. */
function surplusOf(among: readonly Table[], sitting: Sitting, homeless: number): Member[] {
  const people = homeless + among.reduce((sum, { id }) => sum + countOf(sitting, id), 0);
  const share = new Map<TableId, number>();
  for (let left = people; left > 0; left--) {
    const equals = emptiestOf(among, (id) => share.get(id) ?? 0);
    // Between equals the place is given where somebody sits already, who then need not move.
    const taken = equals.find(({ id }) => countOf(sitting, id) > (share.get(id) ?? 0)) ?? equals[0];
    if (taken) share.set(taken.id, (share.get(taken.id) ?? 0) + 1);
  }
  return among.flatMap(({ id }) =>
    [...(sitting.get(id) ?? [])].sort(firstToLeave).slice(0, Math.max(0, countOf(sitting, id) - (share.get(id) ?? 0))),
  );
}

type Sitting = ReadonlyMap<TableId, readonly Member[]>;

function isPresent({ role, removed }: Member): boolean {
  return writes(role) && !removed;
}

/** Those who write at a table, the longest there first. */
export function membersAt(members: readonly Member[], tableId: TableId): readonly Member[] {
  return members
    .filter((member) => member.tableId === tableId && isPresent(member))
    .sort((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1));
}

function countOf(sitting: Sitting, tableId: TableId): number {
  return sitting.get(tableId)?.length ?? 0;
}

/** Never empty, as long as there is a table at all. */
function emptiestOf(tables: readonly Table[], countAt: (id: TableId) => number): readonly Table[] {
  const share = ({ id, seats }: Table) => countAt(id) / Math.max(1, seats);
  const least = Math.min(...tables.map(share));
  return tables.filter((table) => share(table) === least);
}

function withFewestRapporteurs(places: readonly TableId[], staying: Sitting): readonly TableId[] {
  const rapporteurs = (id: TableId) => (staying.get(id) ?? []).filter(({ role }) => role === 'rapporteur').length;
  const fewest = Math.min(...places.map(rapporteurs));
  return places.filter((id) => rapporteurs(id) === fewest);
}

function rapporteursFirst(a: Member, b: Member): number {
  return Number(b.role === 'rapporteur') - Number(a.role === 'rapporteur');
}

function firstToLeave(a: Member, b: Member): number {
  return rapporteursFirst(b, a) || b.joinedAt - a.joinedAt || (a.id < b.id ? 1 : -1);
}

/** What one batch of the database takes. */
const MOST_CHANGES = 500;
/** Each table is looked up by the rules, who may look up twenty documents for a batch; a few are left for who asks. */
const MOST_TABLES = 16;

/** In as many batches as the database needs: one, but for halls of more than sixteen tables or five hundred people. */
export function seatAll(seats: readonly Seat[]): Change[][] {
  const batches: Change[][] = [];
  let tables = new Set<TableId>();
  for (const { userId, tableId } of [...seats].sort((a, b) => (a.tableId < b.tableId ? -1 : 1))) {
    const batch = batches.at(-1);
    const fits = batch && batch.length < MOST_CHANGES && (tables.has(tableId) || tables.size < MOST_TABLES);
    tables = fits ? tables.add(tableId) : new Set([tableId]);
    if (fits) batch.push(...seatMember(userId, tableId));
    else batches.push(seatMember(userId, tableId));
  }
  return batches;
}

/** The person's phone follows by itself; what they wrote stays theirs. */
export function seatMember(userId: UserId, tableId: TableId | null): Change[] {
  return [{ op: 'patch', in: 'members', id: userId, fields: { tableId } }];
}

export function changeRole(userId: UserId, role: Role): Change[] {
  return [{ op: 'patch', in: 'members', id: userId, fields: { role } }];
}

/** Put out, one stays a document: that is what keeps one out. Brought back, everything is as it was. */
export function removeMember(userId: UserId, removed: boolean): Change[] {
  return [{ op: 'patch', in: 'members', id: userId, fields: { removed } }];
}

/**
 * The four digits by which somebody in the hall can say who they are without a name. Drawn from 9,000 by the person's id, so that
 * each device reckons its own: among 200 people one or two numbers are borne by two, at one table of ten hardly ever. A console
 * that looks for a number therefore shows everybody who has it, each with their table.
 */
export function seatNumberOf(workshopId: WorkshopId, userId: UserId): string {
  return String(1000 + (Number.parseInt(sha256Hex(`${workshopId}:${userId}:seat`).slice(0, 8), 16) % 9000));
}
