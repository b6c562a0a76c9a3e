import { describe, expect, it } from 'vitest';
import { standingOf } from '@/domain/coverage';
import { deskGroups } from '@/domain/desk';
import { type DeskFilter, filtered, filterFrom, filterInto, noFilter } from '@/domain/desk-filter';
import { lastCheckOf, votesOn } from '@/domain/desk-votes';
import { toldFateOf } from '@/domain/fate';
import type { AxisId, Rank } from '@/domain/ids';
import { a2, t2 } from '../support/desk';
import { cId, commitmentOf, noteOf, sId, stackOf, tableId } from '../support/notes';
import { agreementOf, roundOf } from '../support/rounds';

const workshop = {
  axes: ['a1', 'a2'].map((id) => ({ id: id as AxisId, name: {}, question: {}, hue: 'teal' as const })),
  tables: [tableId, t2].map((id) => ({ id, axisId: 'a1' as AxisId, name: id, seats: 9 })),
};
const commitments = [
  commitmentOf('c2', { rank: 'a1' as Rank }),
  commitmentOf('c1', { rank: 'a0' as Rank }),
  commitmentOf('other table', { id: cId('c3'), tableId: t2, rank: 'Zz' as Rank }),
  commitmentOf('gone', { state: 'set-aside' }),
];
const stacks = [stackOf('s1'), stackOf('lonely')];
const notes = [
  noteOf('in c1', { commitmentId: cId('c1') }),
  noteOf('in one set aside', { commitmentId: cId('gone') }),
  noteOf('stacked', { stackId: sId('s1'), rank: 'a2' as Rank }),
  noteOf('stacked first', { stackId: sId('s1'), rank: 'a1' as Rank }),
  noteOf('alone', { stackId: sId('lonely') }),
  noteOf('of a2', { axisId: a2, category: 'media', text: 'بثّ الدورات مباشرةً' }),
  noteOf('hidden', { state: 'hidden', stackId: sId('lonely') }),
];
const groups = deskGroups(workshop, { notes, commitments, stacks });
const standing = standingOf(commitments);
const shown = (filter: Partial<DeskFilter>) =>
  filtered(groups, { ...noFilter, ...filter }, standing).flatMap((group) => group.notes.map(({ id }) => id));

describe('the desk’s groups', () => {
  it('go axis by axis: commitments by table and order, stacks, then the rest; each note once', () => {
    expect(groups.map(({ id, notes: held }) => [id, held.map((note) => note.id)])).toEqual([
      ['commitments/c1', ['in c1']],
      ['commitments/c2', []],
      ['commitments/c3', []],
      ['stacks/s1', ['stacked first', 'stacked']],
      ['pool/a1', ['alone', 'hidden', 'in one set aside']],
      ['pool/a2', ['of a2']],
    ]);
  });

  it('what belongs to an axis that was taken away comes last, never lost', () => {
    const lost = deskGroups({ ...workshop, axes: [] }, { notes, commitments, stacks });
    expect(lost.flatMap((group) => group.notes)).toHaveLength(notes.length);
    expect(lost.every(({ axisId }) => axisId === null)).toBe(true);
  });
});

describe('the filter', () => {
  it('shows what is owed an answer, and the hidden on demand', () => {
    expect(shown({})).toHaveLength(6);
    expect(shown({ state: 'hidden' })).toEqual(['hidden']);
  });

  it('narrows by axis, table, category, kind of place and one place', () => {
    expect(shown({ axis: 'a2' })).toEqual(['of a2']);
    expect(shown({ table: 't2' })).toEqual([]);
    expect(shown({ category: 'media' })).toEqual(['of a2']);
    expect(shown({ category: 'none', place: 'stack' })).toEqual(['stacked first', 'stacked']);
    expect(shown({ place: 'commitments/c1' })).toEqual(['in c1']);
  });

  it('by how far they are answered', () => {
    expect(shown({ owing: 'placed' })).toEqual(['in c1']);
    expect(shown({ owing: 'without' })).not.toContain('in c1');
    expect(shown({ owing: 'unanswered' })).toHaveLength(6);
    expect(shown({ owing: 'answered' })).toEqual([]);
  });

  it('by words in any Arabic spelling', () => {
    expect(shown({ text: 'بث الدورات مباشره' })).toEqual(['of a2']);
  });

  it('stands in the address and comes back from it; what is no filter lets everything through', () => {
    const filter: DeskFilter = {
      ...{ text: 'not in the address', axis: 'a1', table: 't2', place: 'commitments/c1', category: 'none' },
      ...{ owing: 'unanswered', outcome: 'in-part', state: 'hidden' },
    };
    const address = new URLSearchParams(filterInto(filter));
    expect(filterFrom((name) => address.get(name))).toEqual({ ...filter, text: '' });
    expect(filterFrom(() => 'a/b?c')).toEqual({ ...noFilter, axis: 'a/b?c', table: 'a/b?c' });
    expect(filterInto(noFilter)).toEqual({});
  });
});

describe('what votes say of a thing', () => {
  it('is told of closed rounds only, hands beside dots', () => {
    const result = { voters: 4, counts: { 1: 3 }, hands: { 1: 2, 2: 1 }, remarks: [] };
    const closed = roundOf(['n1', 'n2'], { title: 'Premier tour', open: false, result });
    const votes = votesOn([closed, roundOf(['n1'])]);
    expect(votes.get('notes/n1')).toEqual([
      { roundId: closed.id, title: 'Premier tour', axisId: null, dots: 3, hands: 2, place: 1, voters: 4 },
    ]);
    expect(votes.get('notes/n2')).toMatchObject([{ dots: 0, hands: 1, place: null }]);
  });

  it('the last check of a commitment that was counted', () => {
    const result = { voters: 2, counts: { 5: 2 }, hands: {}, remarks: [{ text: 'Trop cher', reserved: true }] };
    const checks = [agreementOf('c1', { openedAt: 1, open: false, result }), agreementOf('c1', { openedAt: 2 })];
    expect(lastCheckOf(checks, cId('c1'))).toMatchObject({ at: 1, reservations: ['Trop cher'] });
    expect(lastCheckOf(checks, cId('c2'))).toBeNull();
  });
});

describe('a proposal’s fate with its words', () => {
  it('tells outcome, sentence and the commitment that stands', () => {
    const answer = { outcome: 'in-part', text: 'En partie.', at: 1 } as const;
    const inOne = noteOf('n', { answer, commitmentId: cId('c1') });
    expect(toldFateOf(inOne, standing)).toEqual({
      ...{ fate: 'answered', outcome: 'in-part', sentence: 'En partie.', commitmentId: 'c1' },
    });
    expect(toldFateOf(noteOf('n', { commitmentId: cId('gone') }), standing)).toEqual({
      ...{ fate: 'open', outcome: null, sentence: '', commitmentId: null },
    });
  });
});
