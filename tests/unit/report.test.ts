// What every export prints, in which order, and that nothing is left out.
import { describe, expect, it } from 'vitest';
import type { AxisId, CommitmentId, Rank, StackId, TableId } from '@/domain/ids';
import { type Report, reportFigures, reportOf } from '@/domain/report';
import { sample, sampleCommitment, sampleNote, sampleWorkshop } from '../support/report-sample';

const t2 = 't2' as TableId;
const c = (id: string) => id as CommitmentId;
const r = (rank: string) => rank as Rank;
const at = '2024-04-25';
const workshop = sampleWorkshop;

const allProposals = ({ axes }: Report) => [
  ...axes.flatMap(({ commitments }) => commitments.flatMap(({ proposals }) => proposals)),
  ...axes.flatMap(({ unplaced }) => unplaced),
];

describe('reportOf', () => {
  it('prints the axes in their order, with title, commune, day and roadmap', () => {
    const report = reportOf(sample);
    expect(report.axes.map(({ id }) => id)).toEqual(['participation', 'digitalisation', 'information', 'transparency']);
    expect(report).toMatchObject({
      title: workshop.title,
      commune: workshop.commune,
      date: '2024-04-24',
      at,
      locale: 'ar',
    });
    expect(report.roadmap).toHaveLength(4);
  });

  it('prints the commitments of all tables of an axis in table order, each with its proposals in board order', () => {
    const { axes } = reportOf({
      workshop,
      at,
      commitments: [
        sampleCommitment('of table 2', { tableId: t2, rank: r('a0') }),
        sampleCommitment('second of table 1', { rank: r('a2') }),
        sampleCommitment('first of table 1', { rank: r('a1') }),
      ],
      notes: [
        sampleNote('last', { commitmentId: c('first of table 1'), rank: r('a9') }),
        sampleNote('first', { commitmentId: c('first of table 1'), rank: r('a1') }),
        sampleNote('equal b', { commitmentId: c('first of table 1'), rank: r('a5') }),
        sampleNote('equal a', { commitmentId: c('first of table 1'), rank: r('a5') }),
        sampleNote('at table 2', { tableId: t2, commitmentId: c('of table 2') }),
      ],
    });
    const printed = axes[0]?.commitments.map(({ title, table, proposals }) => [
      title,
      table,
      proposals.map(({ text }) => text),
    ]);
    expect(printed).toEqual([
      ['first of table 1', '1', ['first', 'equal a', 'equal b', 'last']],
      ['second of table 1', '1', []],
      ['of table 2', '2', ['at table 2']],
    ]);
  });

  it('leaves out a commitment that was set aside and prints its proposals among those without one', () => {
    const { axes } = reportOf({
      workshop,
      at,
      commitments: [sampleCommitment('aside', { state: 'set-aside' }), sampleCommitment('kept', { state: 'kept' })],
      notes: [sampleNote('n', { commitmentId: c('aside') }), sampleNote('lost', { commitmentId: c('never was') })],
    });
    expect(axes[0]?.commitments.map(({ title }) => title)).toEqual(['kept']);
    expect(axes[0]?.unplaced.map(({ text }) => text).sort()).toEqual(['lost', 'n']);
  });

  it('counts hidden and withdrawn proposals without printing them', () => {
    const notes = [
      sampleNote('insult', { state: 'hidden' }),
      sampleNote('regret', { state: 'withdrawn' }),
      sampleNote('shown'),
    ];
    const report = reportOf({ workshop, at, commitments: [], notes });
    expect(report).toMatchObject({ hidden: 1, withdrawn: 1 });
    expect(allProposals(report).map(({ text }) => text)).toEqual(['shown']);
    expect(JSON.stringify(report)).not.toMatch(/insult|regret/);
  });

  it('prints every shown proposal exactly once, numbered from 1 in the order of print', () => {
    const report = reportOf(sample);
    const proposals = allProposals(report);
    const shown = sample.notes.filter(({ state }) => state === 'shown');
    expect(shown.length).toBeGreaterThan(60);
    expect(proposals.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
    expect(proposals.map(({ number }) => number)).toEqual(shown.map((_, i) => i + 1));
  });

  it('loses nothing of a table or an axis that was taken away', () => {
    const gone = { axisId: 'gone' as AxisId, tableId: 't99' as TableId };
    const { axes } = reportOf({
      workshop,
      at,
      commitments: [sampleCommitment('orphan', gone)],
      notes: [
        sampleNote('placed orphan', { ...gone, commitmentId: c('orphan') }),
        sampleNote('loose orphan', gone),
        sampleNote('of a lost table', { tableId: 't98' as TableId }),
      ],
    });
    expect(axes).toHaveLength(5);
    expect(axes[0]?.unplaced).toMatchObject([{ text: 'of a lost table', table: '' }]);
    expect(axes[4]).toMatchObject({
      id: null,
      commitments: [{ title: 'orphan', proposals: [{ text: 'placed orphan' }] }],
      unplaced: [{ text: 'loose orphan' }],
    });
  });

  it('prints what lies in stacks together, stacks first, and counts it as in no commitment', () => {
    const stack = (id: string, rank: string, title: string) => ({
      ...{ id: id as StackId, tableId: 't1' as TableId, axisId: 'participation' as AxisId, title, rank: r(rank) },
    });
    const { axes } = reportOf({
      workshop,
      at,
      commitments: [],
      stacks: [stack('s1', 'a5', 'Même idée'), stack('s2', 'a4', ''), stack('of one', 'a0', 'Seule')],
      notes: [
        sampleNote('loose', { rank: r('a1') }),
        sampleNote('b', { rank: r('a2'), stackId: 's1' as StackId }),
        sampleNote('a', { rank: r('a1'), stackId: 's1' as StackId }),
        sampleNote('d', { rank: r('a1'), stackId: 's2' as StackId }),
        sampleNote('e', { rank: r('a2'), stackId: 's2' as StackId }),
        sampleNote('single', { rank: r('a9'), stackId: 'of one' as StackId }),
        sampleNote('lost', { rank: r('a3'), stackId: 'never was' as StackId }),
      ],
    });
    expect(axes[0]?.unplaced.map(({ number, text, stack: of }) => [number, text, of])).toEqual([
      [1, 'd', { id: 's2', number: 1, title: '' }],
      [2, 'e', { id: 's2', number: 1, title: '' }],
      [3, 'a', { id: 's1', number: 2, title: 'Même idée' }],
      [4, 'b', { id: 's1', number: 2, title: 'Même idée' }],
      [5, 'single', null],
      [6, 'loose', null],
      [7, 'lost', null],
    ]);
    expect(reportFigures(axes)).toEqual({ proposals: 7, placed: 0, commitments: 0 });
  });

  it('keeps texts as they were typed', () => {
    const text = ' سطر أول\n- ثانٍ \u200F(Open Data)\uFFFE 😀 ';
    expect(allProposals(reportOf({ workshop, at, commitments: [], notes: [sampleNote('n', { text })] }))).toMatchObject(
      [{ text }],
    );
  });

  it('does not depend on the order in which documents came', () => {
    const turned = { ...sample, notes: [...sample.notes].reverse(), commitments: [...sample.commitments].reverse() };
    expect(reportOf(turned)).toEqual(reportOf(sample));
  });
});

describe('reportFigures', () => {
  it('counts an axis and the whole', () => {
    const { axes } = reportOf(sample);
    expect(reportFigures(axes)).toEqual({ proposals: 63, placed: 12, commitments: 4 });
    expect(axes.map((axis) => reportFigures([axis]))).toEqual([
      { proposals: 16, placed: 3, commitments: 1 },
      { proposals: 16, placed: 2, commitments: 1 },
      { proposals: 16, placed: 4, commitments: 1 },
      { proposals: 15, placed: 3, commitments: 1 },
    ]);
  });
});
