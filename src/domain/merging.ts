// Splitting a commitment in two, and merging two of one table: proposals, form and votes come along, and nothing is deleted.

import { type Board, notesIn, notesOf, putNotes } from './board';
import { type Body, type LongText, longTexts, rowsOf, shortFields } from './body';
import type { Change } from './change';
import { NOW } from './change';
import { type Commitment, changeCommitmentState, startCommitment } from './commitment';
import { dropRow, type RowKind, type Texts } from './form';
import { fillIn } from './gathering';
import type { CommitmentId, NoteId } from './ids';
import { rankBetween, ranksAt } from './rank';

/** What is planned, and what takes it back: writing the old values would not, for what was created stays. */
export interface Planned {
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

interface Split {
  readonly id: CommitmentId;
  readonly title: string;
  readonly noteIds: readonly NoteId[];
  /** The form as it stands; both have its words afterwards, to be trimmed. */
  readonly body: Body;
}

/** A second commitment behind the first, with these of its proposals and a copy of its form. */
export function splitCommitment(board: Board, from: Commitment, { id, title, noteIds, body }: Split): Planned {
  const { axisId, tableId } = from;
  const at = board.commitments.findIndex((commitment) => commitment.id === from.id);
  const [rank = rankBetween(from.rank, null)] = ranksAt(board.commitments, at + 1);
  const notes = notesOf(board, noteIds).filter(({ commitmentId }) => commitmentId === from.id);
  const { id: _, ...form } = body;
  return {
    changes: [
      ...startCommitment(id, { axisId, tableId, title, rank }),
      // The texts come without the updates they grew from; what is written on begins from them.
      { op: 'put', in: 'bodies', id, value: { ...form, wholeSince: 0 } },
      ...putNotes(notes, { commitmentId: id, stackId: null }, ranksAt([], 0, notes.length)),
    ],
    inverse: [...putBack(notes), ...changeCommitmentState(id, 'set-aside')],
  };
}

/** `from` is set aside; `into` has its proposals behind its own, its rows, and its lines where it had none. */
export function mergeCommitments(
  board: Board,
  from: Commitment,
  into: Commitment,
  bodies: { from: Body; into: Body },
): Planned {
  const notes = notesIn(board, from.id);
  const end = notesIn(board, into.id);
  const filled = shortFields.filter((field) => bodies.into[field] === '' && bodies.from[field] !== '');
  const rows = rowKinds.flatMap((kind) => rowsInto(kind, bodies.from, bodies.into));
  const lines = Object.fromEntries(filled.map((field) => [field, bodies.from[field]]));
  return {
    changes: [
      ...putNotes(notes, { commitmentId: into.id, stackId: null }, ranksAt(end, end.length, notes.length)),
      ...fillIn(into.id, lines, bodies.into),
      // One by one: each leaves a line in the trail, which holds no more than a row.
      ...rows.flatMap(({ kind, rowId, row }) => inForm(into.id, { [`${kind}.${rowId}`]: row })),
      {
        op: 'patch',
        in: 'commitments',
        id: from.id,
        fields: { state: 'set-aside', mergedInto: into.id, updatedAt: NOW },
      },
    ],
    inverse: [
      { op: 'patch', in: 'commitments', id: from.id, fields: { state: from.state, mergedInto: null, updatedAt: NOW } },
      ...inForm(into.id, Object.fromEntries(filled.map((field) => [field, '']))),
      ...rows.flatMap(({ kind, rowId }) => dropRow(into.id, kind, rowId)),
      ...putBack(notes),
    ],
  };
}

const rowKinds: readonly RowKind[] = ['partners', 'indicators', 'milestones'];

function rowsInto(kind: RowKind, from: Body, into: Body) {
  const coming = rowsOf<Body[RowKind][string]>(from[kind]).filter(({ id }) => !into[kind][id]);
  const standing = rowsOf<Body[RowKind][string]>(into[kind]);
  const ranks = ranksAt(standing, standing.length, coming.length);
  return coming.map(({ id: rowId, ...row }, i) => ({ kind, rowId, row: { ...row, rank: ranks[i] ?? row.rank } }));
}

function inForm(id: CommitmentId, fields: Readonly<Record<string, unknown>>): Change[] {
  if (Object.keys(fields).length === 0) return [];
  // Names of a form's own fields and rows; the compiler can't follow them once they are put together.
  return [{ op: 'patch', in: 'bodies', id, fields } as Change];
}

function putBack(notes: ReturnType<typeof notesOf>): Change[] {
  return notes.flatMap((note) =>
    putNotes([note], { commitmentId: note.commitmentId, stackId: note.stackId }, [note.rank]),
  );
}

/** What goes behind each long text of the commitment that stays: the other's words under its title. */
export function additionsOf(title: string, from: Texts, into: Texts): Readonly<Partial<Record<LongText, string>>> {
  const coming = longTexts.filter((field) => from[field].trim() !== '');
  return Object.fromEntries(
    coming.map((field) => [field, `${into[field] === '' ? '' : '\n\n'}${title}\n${from[field]}`]),
  );
}

/** A commitment and those that were merged into it, through whatever steps: what was voted on them is voted on it. */
export function mergedWith(commitments: readonly Commitment[], id: CommitmentId): readonly CommitmentId[] {
  const found = new Set([id]);
  // What is added while it is gone through is gone through as well; each once, so that a circle ends.
  for (const each of found)
    for (const { id: other, state, mergedInto } of commitments)
      if (state === 'set-aside' && mergedInto === each) found.add(other);
  return [...found];
}
