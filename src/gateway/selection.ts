// What each kind of watching looks at, as plain data that every keeper translates into its own terms. The limits are
// those of firestore.rules, which refuse a query that asks for more.

import type { Collection } from '@/domain/change';
import { FINISH } from '@/domain/finish';
import { SUMS } from '@/domain/sums';
import type { Ask, Scope, WatchKind } from './gateway';
import { collectionPath, documentPath } from './paths';

export interface OneDocument {
  readonly in: Collection;
  readonly path: readonly [string, ...string[]];
  readonly list: null;
}

export interface ManyDocuments {
  readonly in: Collection;
  readonly path: readonly [string, ...string[]];
  readonly list: {
    /** Fields that must have these values. */
    readonly where: Readonly<Record<string, string | boolean>>;
    /** Only those with a later time in this field; epoch milliseconds. */
    readonly after?: { readonly field: string; readonly instant: number };
    /** Only those with no later a time in this field; epoch milliseconds. */
    readonly until?: { readonly field: string; readonly instant: number };
    /** Where there are more than the limit, those with the latest time in this field; else those with the first ids. */
    readonly latestBy?: string;
    readonly limit: number;
  };
}

export type Selection = OneDocument | ManyDocuments;

type Selections = { readonly [Kind in WatchKind]: (ask: Ask<Kind>) => Selection };

/** Entries of the trail that can be asked for at once. */
export const TRAIL_LIMIT = 200;

const selections: Selections = {
  workshop: ({ workshopId }) => one('workshops', workshopId, workshopId),
  myWorkshops: ({ userId }) => many('workshops', '', 100, { createdBy: userId }),
  member: ({ workshopId, userId }) => one('members', workshopId, userId),
  members: ({ workshopId }) => many('members', workshopId, 1000),
  tables: ({ workshopId }) => many('tables', workshopId, 200),
  table: ({ workshopId, tableId }) => one('tables', workshopId, tableId),
  note: ({ workshopId, noteId }) => one('notes', workshopId, noteId),
  notes: ({ workshopId, scope }) =>
    scope === 'room'
      ? many('notes', workshopId, 3000)
      : many('notes', workshopId, 1500, { tableId: scope, state: 'shown', revealed: true }),
  commitments: ({ workshopId, scope }) =>
    many('commitments', workshopId, scope === 'room' ? 1000 : 300, atTable(scope)),
  commitment: ({ workshopId, commitmentId }) => one('commitments', workshopId, commitmentId),
  body: ({ workshopId, commitmentId }) => one('bodies', workshopId, commitmentId),
  bodies: ({ workshopId }) => many('bodies', workshopId, 1000),
  updates: ({ workshopId, commitmentId, tableId, since }) => ({
    ...{ in: 'updates', path: collectionPath('updates', workshopId, commitmentId) },
    list: { where: { tableId }, after: { field: 'at', instant: since }, latestBy: 'at', limit: 1000 },
  }),
  stacks: ({ workshopId, scope }) => many('stacks', workshopId, scope === 'room' ? 1000 : 300, atTable(scope)),
  rounds: ({ workshopId }) => many('rounds', workshopId, 100),
  ballot: ({ workshopId, roundId, userId }) => one('ballots', workshopId, `${roundId}/${userId}`),
  ballots: ({ workshopId, roundId }) => inRound('ballots', workshopId, roundId, 1000),
  hands: ({ workshopId, roundId }) => inRound('hands', workshopId, roundId, 200),
  tableHands: ({ workshopId, roundId, tableId }) => one('hands', workshopId, `${roundId}/${tableId}`),
  rolls: ({ workshopId }) => many('rolls', workshopId, 100),
  stub: ({ workshopId, rollId, userId }) => one('stubs', workshopId, `${rollId}/${userId}`),
  turnouts: ({ workshopId }) => many('turnouts', workshopId, 100),
  rating: ({ workshopId, userId }) => one('ratings', workshopId, userId),
  ratings: ({ workshopId }) => many('ratings', workshopId, 1000),
  attendanceLine: ({ workshopId, userId }) => one('attendance', workshopId, userId),
  attendance: ({ workshopId }) => many('attendance', workshopId, 1000),
  pairing: ({ pairingCode }) => one('pairings', '', pairingCode),
  screen: ({ workshopId, screenId }) => one('screens', workshopId, screenId),
  keys: ({ workshopId }) => many('keys', workshopId, 200),
  late: ({ workshopId }) => many('late', workshopId, 500),
  sums: ({ workshopId }) => one('sums', workshopId, SUMS),
  templates: ({ workshopId }) => many('templates', workshopId, 20),
  finish: ({ workshopId }) => one('finishes', workshopId, FINISH),
  trail: ({ workshopId, until }) => {
    const { list, ...trail } = many('trail', workshopId, TRAIL_LIMIT);
    const before = until === undefined ? {} : { until: { field: 'at', instant: until } };
    return { ...trail, list: { ...list, ...before, latestBy: 'at' } };
  },
};

export function selectionOf<Kind extends WatchKind>(kind: Kind, ask: Ask<Kind>): Selection {
  return selections[kind](ask);
}

function one(collection: Collection, workshopId: string, id: string): OneDocument {
  return { in: collection, path: documentPath(collection, workshopId, id), list: null };
}

function many(
  collection: Collection,
  workshopId: string,
  limit: number,
  where: ManyDocuments['list']['where'] = {},
): ManyDocuments {
  return { in: collection, path: collectionPath(collection, workshopId), list: { where, limit } };
}

function inRound(collection: Collection, workshopId: string, roundId: string, limit: number): ManyDocuments {
  return { in: collection, path: collectionPath(collection, workshopId, roundId), list: { where: {}, limit } };
}

function atTable(scope: Scope): ManyDocuments['list']['where'] {
  return scope === 'room' ? {} : { tableId: scope };
}
