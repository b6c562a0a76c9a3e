// The room in numbers: who sits where and what the tables have made. No names, and nothing that is hidden or withdrawn.

import type { Commitment } from './commitment';
import type { AxisId, TableId } from './ids';
import { type Member, peopleByTable, writes } from './member';
import type { Note } from './note';
import type { Workshop } from './workshop';

export interface Made {
  readonly proposals: number;
  readonly commitments: number;
  /** Proposals that lie in a commitment. */
  readonly placed: number;
}

export interface TableFigures extends Made {
  readonly people: number;
  readonly rapporteurs: number;
}

export interface RoomFigures extends Made {
  /** At the tables. */
  readonly people: number;
  /** Joined as participants, at no table of this workshop yet. */
  readonly seatless: number;
  readonly tables: ReadonlyMap<TableId, TableFigures>;
  readonly axes: ReadonlyMap<AxisId, Made & { readonly people: number }>;
}

interface Known {
  readonly members: readonly Member[];
  /** How many sit where, from elsewhere than the members: a room screen may not read them. */
  readonly people?: ReadonlyMap<TableId, number> | undefined;
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
}

export function figuresOf({ axes, tables }: Pick<Workshop, 'axes' | 'tables'>, known: Known): RoomFigures {
  const people = known.people ?? peopleByTable(known.members);
  const seated = tables.reduce((sum, { id }) => sum + (people.get(id) ?? 0), 0);
  const present = known.members.filter(({ role, removed }) => writes(role) && !removed);
  const byTable = new Map(
    tables.map(({ id }): [TableId, TableFigures] => [
      id,
      {
        ...madeOf(known, ({ tableId }) => tableId === id),
        people: people.get(id) ?? 0,
        rapporteurs: present.filter(({ role, tableId }) => role === 'rapporteur' && tableId === id).length,
      },
    ]),
  );
  const byAxis = new Map(
    axes.map(({ id }) => {
      const seats = tables.filter(({ axisId }) => axisId === id);
      const made = madeOf(known, ({ axisId }) => axisId === id);
      return [id, { ...made, people: seats.reduce((sum, table) => sum + (people.get(table.id) ?? 0), 0) }] as const;
    }),
  );
  const made = madeOf(known, () => true);
  return { ...made, people: seated, seatless: Math.max(0, present.length - seated), tables: byTable, axes: byAxis };
}

function madeOf({ notes, commitments }: Known, counts: (thing: Note | Commitment) => boolean): Made {
  const shown = notes.filter((note) => note.state === 'shown' && counts(note));
  const live = commitments.filter((commitment) => commitment.state !== 'set-aside' && counts(commitment));
  const ids = new Set(live.map(({ id }) => id));
  const placed = shown.filter(({ commitmentId }) => commitmentId !== null && ids.has(commitmentId)).length;
  return { proposals: shown.length, commitments: live.length, placed };
}

interface Dated {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/**
 * The newest change first. What was changed in one go, as when a phase reveals all that was written in private, stays in the order in
 * which it was written; after that by id, so that all screens show the same.
 */
export function newestFirst<T extends Dated>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => b.updatedAt - a.updatedAt || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
}
