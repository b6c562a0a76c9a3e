import { describe, expect, it } from 'vitest';
import { coverageByAxis, coverageOf, standingOf, unanswered } from '@/domain/coverage';
import { finishAnswers, unansweredSince } from '@/domain/finish';
import type { AxisId } from '@/domain/ids';
import { cId, commitmentOf, noteOf } from '../support/notes';

const answer = { outcome: 'deferred', text: 'Plus tard.', at: 1 } as const;
const standing = standingOf([commitmentOf('c1'), commitmentOf('gone', { state: 'set-aside' })]);
const notes = [
  noteOf('answered', { answer }),
  noteOf('answered in a commitment', { answer, commitmentId: cId('c1') }),
  noteOf('placed', { commitmentId: cId('c1') }),
  noteOf('set aside with its commitment', { commitmentId: cId('gone') }),
  noteOf('loose'),
  noteOf('held', { state: 'held' }),
  noteOf('hidden', { state: 'hidden' }),
  noteOf('hidden and answered', { state: 'hidden', answer }),
  noteOf('withdrawn', { state: 'withdrawn' }),
];

describe('coverage', () => {
  it('counts answers in words, places in commitments and neither; the hidden and withdrawn apart', () => {
    const coverage = coverageOf(notes, standing);
    expect(coverage).toEqual({ proposals: 6, answered: 2, placed: 1, without: 3, hidden: 2, withdrawn: 1 });
    expect(unanswered(coverage)).toBe(4);
  });

  it('is told axis by axis, and of axes that were taken away', () => {
    const axes = ['a1', 'a2'].map((id) => ({ id: id as AxisId, name: {}, question: {}, hue: 'teal' as const }));
    const lost = noteOf('lost', { axisId: 'gone' as AxisId });
    const rows = coverageByAxis({ axes }, [...notes, lost], standing);
    expect(rows.map(({ axisId, coverage }) => [axisId, coverage.proposals])).toEqual([
      ['a1', 6],
      ['a2', 0],
      [null, 1],
    ]);
    expect(coverageByAxis({ axes }, notes, standing)).toHaveLength(2);
  });
});

describe('finishing', () => {
  const coverage = coverageOf(notes, standing);
  it('is refused while a proposal has no answer, except to those who say that they know', () => {
    expect(finishAnswers(coverage, false)).toEqual([]);
    expect(finishAnswers(coverage, true)).toMatchObject([
      { in: 'finishes', value: { proposals: 6, placed: 1, without: 3, reopened: false } },
    ]);
    expect(finishAnswers({ ...coverage, placed: 0, without: 0 }, false)).toHaveLength(1);
  });

  it('tells what has come to be unanswered since, and never less than nothing', () => {
    expect(unansweredSince({ placed: 1, without: 1 }, coverage)).toBe(2);
    expect(unansweredSince({ placed: 9, without: 9 }, coverage)).toBe(0);
  });
});
