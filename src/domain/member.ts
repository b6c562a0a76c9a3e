import type { Change } from './change';
import { NOW } from './change';
import type { AxisId, Code, Instant, TableId, UserId } from './ids';
import type { Invitation } from './invitation';
import type { Table } from './workshop';

export const roles = ['participant', 'rapporteur', 'observer', 'screen', 'facilitator'] as const;
export type Role = (typeof roles)[number];

/** Kinds of participants, for the figures; chosen freely, one's own, never needed. */
export const categories = ['council', 'equality-body', 'staff', 'civil-society', 'media', 'citizen'] as const;
export type Category = (typeof categories)[number];

export interface Member {
  readonly id: UserId;
  readonly role: Role;
  readonly tableId: TableId | null;
  readonly category: Category | null;
  /** The code that let this person in; the rules match it with its invitation. */
  readonly code: Code;
  readonly doneIn: string | null;
  readonly muted: boolean;
  readonly removed: boolean;
  readonly joinedAt: Instant;
}

/** Does this role write proposals at a table? */
export function writes(role: Role): boolean {
  return role === 'participant' || role === 'rapporteur';
}

const rank: Readonly<Record<Role, number>> = { screen: 0, observer: 0, participant: 1, rapporteur: 2, facilitator: 3 };

/** Does a link for `offered` give more than `held`? Then joining again with it is worth while; otherwise one stays what one is. */
export function outranks(offered: Role, held: Role): boolean {
  return rank[offered] > rank[held];
}

export function joinWorkshop(userId: UserId, invitation: Invitation): Change[] {
  const { role, tableId, code } = invitation;
  const value = { role, tableId, category: null, code, doneIn: null, muted: false, removed: false, joinedAt: NOW };
  return [{ op: 'put', in: 'members', id: userId, value }];
}

export function takeTable(userId: UserId, tableId: TableId): Change[] {
  return [{ op: 'patch', in: 'members', id: userId, fields: { tableId } }];
}

/** How many are at each table; tables nobody sits at are absent. Removed people and screens do not sit. */
export function peopleByTable(members: readonly Member[]): ReadonlyMap<TableId, number> {
  const people = new Map<TableId, number>();
  for (const { tableId, role, removed } of members) {
    if (tableId && writes(role) && !removed) people.set(tableId, (people.get(tableId) ?? 0) + 1);
  }
  return people;
}

/**
 * The emptiest table of an axis, or of all (null), by share of its seats taken. Among equals `draw` decides (0 up to, not including, the
 * number it is given): when twenty phones ask at once on the same figures, they should not all be sent to one table.
 */
export function emptiestTable(
  tables: readonly Table[],
  axisId: AxisId | null,
  people: ReadonlyMap<TableId, number>,
  draw: (below: number) => number,
): Table | undefined {
  const share = (table: Table) => (people.get(table.id) ?? 0) / Math.max(1, table.seats);
  const ofAxis = tables.filter((table) => axisId === null || table.axisId === axisId);
  const least = Math.min(...ofAxis.map(share));
  const emptiest = ofAxis.filter((table) => share(table) === least);
  return emptiest[draw(Math.max(1, emptiest.length))];
}
