import { describe, expect, it } from 'vitest';
import { boardOf, notesIn } from '@/domain/board';
import { type Body, emptyBody, longTexts, rowsOf } from '@/domain/body';
import type { Change } from '@/domain/change';
import type { Commitment } from '@/domain/commitment';
import { addRow, type Texts } from '@/domain/form';
import type { CommitmentId, Rank, RoundId, WorkshopId } from '@/domain/ids';
import { additionsOf, mergeCommitments, mergedWith, splitCommitment } from '@/domain/merging';
import type { Note } from '@/domain/note';
import { checksReported } from '@/domain/report-votes';
import type { Round } from '@/domain/round';
import { applied } from '@/gateway/memory/memory-store';
import { axisId, cId, noteOf, tableId } from '../support/notes';

const w = 'w' as WorkshopId;
const card = (id: string, rank: string): Commitment => ({
  ...{
    id: cId(id),
    axisId,
    tableId,
    title: `Title ${id}`,
    rank: rank as Rank,
    state: 'draft',
    createdAt: 1,
    updatedAt: 1,
  },
});
const [c1, c2] = [card('c1', 'a0'), card('c2', 'a1')];
const notes = ['n1', 'n2', 'n3'].map((id, i) =>
  noteOf(id, { commitmentId: cId(i < 2 ? 'c1' : 'c2'), rank: `a${i}` as Rank }),
);
const milestone = (id: CommitmentId, rowId: string, output: string) => {
  const [change] = addRow(emptyBody(id), 'milestones', rowId, { output });
  return change;
};
const bodyWith = (id: CommitmentId, fields: Partial<Body>): Body => ({ ...emptyBody(id), ...fields });
const m1 = { rank: 'a0' as Rank, dropped: false, output: 'Portail', start: '', due: '', lead: '', partners: '' };

/** Everything as it stands after these batches. */
function stateAfter(...batches: readonly (readonly Change[])[]) {
  const start = new Map<string, object>([
    ...[c1, c2].map(({ id, ...fields }) => [`workshops/w/commitments/${id}`, fields] as const),
    ...notes.map(({ id, pending: _, ...fields }) => [`workshops/w/notes/${id}`, fields] as const),
  ]);
  const documents = batches.reduce(
    (seen, batch) => applied(seen, w, batch, 5) ?? seen,
    start as ReadonlyMap<string, object>,
  );
  const of = <T>(collection: string) =>
    [...documents]
      .filter(([path]) => path.startsWith(`workshops/w/${collection}/`))
      .map(([path, fields]) => ({ ...fields, id: path.split('/').at(-1), pending: false }) as T);
  const commitments = of<Commitment>('commitments');
  return { board: boardOf(of<Note>('notes'), commitments), commitments, bodies: of<Body>('bodies') };
}
const placed = ({ board }: ReturnType<typeof stateAfter>) =>
  Object.fromEntries(board.commitments.map(({ id }) => [id, notesIn(board, id).map((note) => note.id)]));

const texts = (some: Partial<Texts>): Texts =>
  ({ ...Object.fromEntries(longTexts.map((f) => [f, ''])), ...some }) as Texts;

describe('a commitment that is split', () => {
  const body = bodyWith(c1.id, { problem: 'Nobody knows', lead: 'Office', milestones: { m1 }, wholeSince: 77 });
  const { changes, inverse } = splitCommitment(boardOf(notes, [c1, c2]), c1, {
    ...{ id: cId('c3'), title: 'Second', noteIds: notes.map(({ id }) => id), body },
  });

  it('gives the new one the chosen proposals of its own, a copy of its form, and the place behind it', () => {
    const now = stateAfter(changes);
    expect(now.board.commitments.map(({ id }) => id)).toEqual(['c1', 'c3', 'c2']);
    expect(placed(now)).toEqual({ c1: [], c3: ['n1', 'n2'], c2: ['n3'] });
    expect(now.bodies).toMatchObject([
      { id: 'c3', problem: 'Nobody knows', lead: 'Office', milestones: { m1 }, wholeSince: 0 },
    ]);
  });

  it('twice is split once, and undone has everything where it was', () => {
    expect(placed(stateAfter(changes, changes))).toEqual(placed(stateAfter(changes)));
    expect(placed(stateAfter(changes, inverse))).toEqual({ c1: ['n1', 'n2'], c2: ['n3'] });
  });
});

describe('two commitments that are merged', () => {
  const bodies = {
    from: bodyWith(c1.id, { lead: 'Office', budget: '40 000', milestones: { m1, gone: { ...m1, dropped: true } } }),
    into: bodyWith(c2.id, { lead: 'Council', milestones: { m9: m1 } }),
  };
  const { changes, inverse } = mergeCommitments(boardOf(notes, [c1, c2]), c1, c2, bodies);
  const begun = [milestone(c2.id, 'm9', 'Portail')].flatMap((change) => change ?? []);

  it('leave one with the proposals of both, its own lines, the other’s where it had none, and the rows of both', () => {
    const now = stateAfter(begun, changes);
    expect(placed(now)).toEqual({ c2: ['n3', 'n1', 'n2'] });
    const [body] = now.bodies;
    expect(body).toMatchObject({ budget: '40 000' });
    expect(rowsOf(body?.milestones ?? {}).map(({ id }) => id)).toEqual(['m9', 'm1']);
    expect(changes.find(({ in: where }) => where === 'bodies')).not.toHaveProperty('fields.lead');
    expect(now.commitments.find(({ id }) => id === 'c1')).toMatchObject({ state: 'set-aside', mergedInto: 'c2' });
  });

  it('twice are merged once, and undone stand as they stood', () => {
    expect(placed(stateAfter(begun, changes, changes))).toEqual(placed(stateAfter(begun, changes)));
    const back = stateAfter(begun, changes, inverse);
    expect(placed(back)).toEqual({ c1: ['n1', 'n2'], c2: ['n3'] });
    expect(back.bodies[0]?.budget).toBe('');
    expect(rowsOf(back.bodies[0]?.milestones ?? {}).map(({ id }) => id)).toEqual(['m9']);
  });

  it('have the texts of the one that goes behind those of the other, under its title', () => {
    expect(additionsOf('Title c1', texts({ problem: 'a', causes: 'b' }), texts({ problem: 'x' }))).toEqual({
      problem: '\n\nTitle c1\na',
      causes: 'Title c1\nb',
    });
  });

  it('are found together, through whatever steps, once and in a circle too; one brought back stands alone', () => {
    const gone = (id: string, mergedInto: string): Commitment => ({
      ...card(id, 'a0'),
      ...{ state: 'set-aside', mergedInto: cId(mergedInto) },
    });
    const all = [card('c1', 'a0'), gone('c2', 'c1'), gone('c3', 'c2'), gone('c4', 'c5'), gone('c5', 'c4')];
    expect(mergedWith(all, cId('c1'))).toEqual(['c1', 'c2', 'c3']);
    expect(mergedWith(all, cId('c4'))).toEqual(['c4', 'c5']);
    expect(mergedWith([card('c1', 'a0'), { ...gone('c2', 'c1'), state: 'draft' }], cId('c1'))).toEqual(['c1']);
  });

  it('have their votes told together', () => {
    const round = (id: string, commitmentId: string, openedAt: number): Round => ({
      ...{
        id: id as RoundId,
        kind: 'agreement',
        title: '',
        axisId: null,
        tables: null,
        commitmentId: cId(commitmentId),
      },
      ...{ options: [], marks: [], dots: 1, cap: 1, open: false, openedAt, closedAt: openedAt, pending: false },
      result: { voters: openedAt, counts: {}, hands: {}, remarks: [] },
    });
    const rounds = [round('r2', 'c2', 2), round('r1', 'c1', 1), round('r3', 'c3', 3)];
    expect(checksReported(rounds, cId('c2'), cId('c1')).map(({ voters }) => voters)).toEqual([1, 2]);
  });
});
