// The whole workshop's proposals as organisers go through them: axis by axis, what lies together next to each other.

import type { Commitment } from './commitment';
import type { AxisId, TableId } from './ids';
import type { Note } from './note';
import { byRank } from './rank';
import type { Stack } from './stack';
import type { Workshop } from './workshop';

/** A commitment, a stack, or an axis's proposals by themselves. */
export type PlaceKind = 'commitment' | 'stack' | 'pool';
/** The document below the workshop; proposals by themselves are named with their axis. */
export type DeskPlace = `commitments/${string}` | `stacks/${string}` | `pool/${string}`;

export interface DeskGroup {
  readonly id: DeskPlace;
  readonly kind: PlaceKind;
  /** Null for what belongs to an axis that was taken away. */
  readonly axisId: AxisId | null;
  /** Null for proposals by themselves, which may be several tables'. */
  readonly tableId: TableId | null;
  /** '' where nobody has given one, and for proposals by themselves. */
  readonly title: string;
  /** In order, whatever their state. */
  readonly notes: readonly Note[];
}

export interface DeskContents {
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly stacks: readonly Stack[];
}

/** Every note is in exactly one group. Commitments come first, also those without proposals; then stacks; then the rest. */
export function deskGroups(workshop: Pick<Workshop, 'axes' | 'tables'>, contents: DeskContents): readonly DeskGroup[] {
  const placed = placedNotes(contents);
  const axes = [...workshop.axes.map(({ id }) => id), null];
  const seat = new Map(workshop.tables.map(({ id }, i) => [id, i]));
  const known = new Set(workshop.axes.map(({ id }) => id));
  const axisOf = ({ axisId }: { readonly axisId: AxisId }) => (known.has(axisId) ? axisId : null);
  const bySeat = (a: Commitment | Stack, b: Commitment | Stack) =>
    (seat.get(a.tableId) ?? seat.size) - (seat.get(b.tableId) ?? seat.size) || byRank(a, b);
  const groupsOf = (kind: 'commitment' | 'stack', things: readonly (Commitment | Stack)[], axis: AxisId | null) =>
    things
      .filter((thing) => axisOf(thing) === axis)
      .sort(bySeat)
      .map(({ id, tableId, title }): DeskGroup => {
        const place: DeskPlace = `${kind}s/${id}`;
        return { id: place, kind, axisId: axis, tableId, title, notes: placed.get(place) ?? [] };
      })
      .filter(({ notes }) => kind === 'commitment' || notes.length > 0);
  const loose = placed.get('pool/') ?? [];
  return axes.flatMap((axisId) => [
    ...groupsOf('commitment', contents.commitments.filter(stands), axisId),
    ...groupsOf('stack', contents.stacks, axisId),
    ...poolOf(
      axisId,
      loose.filter((note) => axisOf(note) === axisId),
    ),
  ]);
}

function poolOf(axisId: AxisId | null, notes: readonly Note[]): DeskGroup[] {
  if (notes.length === 0) return [];
  return [{ id: `pool/${axisId ?? ''}`, kind: 'pool', axisId, tableId: null, title: '', notes }];
}

function stands({ state }: Commitment): boolean {
  return state !== 'set-aside';
}

/** As on the boards: a stack of fewer than two shown notes is none. */
function placedNotes({ notes, commitments, stacks }: DeskContents): ReadonlyMap<DeskPlace, readonly Note[]> {
  const standing = new Set(commitments.filter(stands).map(({ id }) => id));
  const stackIds = new Set(stacks.map(({ id }) => id));
  const isPlaced = ({ commitmentId }: Note) => commitmentId !== null && standing.has(commitmentId);
  const sizes = new Map<string, number>();
  for (const note of notes)
    if (note.stackId && note.state === 'shown' && !isPlaced(note))
      sizes.set(note.stackId, (sizes.get(note.stackId) ?? 0) + 1);
  const places = new Map<DeskPlace, Note[]>();
  for (const note of [...notes].sort(byRank)) {
    const { commitmentId, stackId } = note;
    const isStacked = stackId !== null && stackIds.has(stackId) && (sizes.get(stackId) ?? 0) > 1;
    const place: DeskPlace = isPlaced(note) ? `commitments/${commitmentId}` : isStacked ? `stacks/${stackId}` : 'pool/';
    places.set(place, [...(places.get(place) ?? []), note]);
  }
  return places;
}
