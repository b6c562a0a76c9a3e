import type { Change } from './change';
import type { TableId } from './ids';

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
