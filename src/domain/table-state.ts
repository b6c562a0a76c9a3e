import type { Change } from './change';
import type { TableId, UserId } from './ids';
import { type Category, type Member, writes } from './member';
import type { Stage } from './workshop';

/** What changes about a table during the workshop; its name and seats stand in the workshop. */
export interface TableState {
  readonly id: TableId;
  readonly needsHelp: boolean;
  /** How many sit there, as a console last counted: participants can't list each other, yet want the emptiest table. */
  readonly people: number;
}

/** Only the tables whose count has changed. */
export function publishPeople(known: readonly TableState[], people: ReadonlyMap<TableId, number>): Change[] {
  return known
    .filter((table) => table.people !== (people.get(table.id) ?? 0))
    .map((table) => ({ op: 'patch', in: 'tables', id: table.id, fields: { people: people.get(table.id) ?? 0 } }));
}

/** For the whole table: anybody there can take it back, and a facilitator answers it. */
export function askForHelp(tableId: TableId, needsHelp: boolean): Change[] {
  return [{ op: 'patch', in: 'tables', id: tableId, fields: { needsHelp } }];
}

/** What somebody is done with: this phase as it was entered this time, so that a repeated phase begins afresh. */
export function doneMark({ phase, changedAt }: Pick<Stage, 'phase' | 'changedAt'>): string {
  return `${phase}:${changedAt}`;
}

export function sayDone(userId: UserId, doneIn: string | null): Change[] {
  return [{ op: 'patch', in: 'members', id: userId, fields: { doneIn } }];
}

/** For the proposals that come after it, and for the figures; null takes it back. */
export function tellCategory(userId: UserId, category: Category | null): Change[] {
  return [{ op: 'patch', in: 'members', id: userId, fields: { category } }];
}

/** How many at each table are done; tables without any are absent. */
export function doneByTable(members: readonly Member[], mark: string): ReadonlyMap<TableId, number> {
  const done = new Map<TableId, number>();
  for (const { tableId, role, removed, doneIn } of members) {
    if (tableId && doneIn === mark && writes(role) && !removed) done.set(tableId, (done.get(tableId) ?? 0) + 1);
  }
  return done;
}
