import { describe, expect, it } from 'vitest';
import type { AxisId, CommitmentId } from '@/domain/ids';
import { reportOf } from '@/domain/report';
import { checksReported, votesReported } from '@/domain/report-votes';
import type { Result } from '@/domain/round';
import { sample } from '../support/report-sample';
import { agreementOf, resultOf, rId, roundOf } from '../support/rounds';

const c1 = 'c1' as CommitmentId;
const over = { open: false, closedAt: 9 } as const;

describe('votes in an export', () => {
  it('are those by dots that have a result, in the order of their opening', () => {
    const rounds = [
      roundOf(['a'], { ...over, id: rId('second'), title: 'Deux', openedAt: 5, result: resultOf({ 1: 1 }) }),
      roundOf(['a'], { ...over, id: rId('first'), title: 'Un', openedAt: 2, result: resultOf({}) }),
      roundOf(['a'], { id: rId('open'), title: 'Ouvert' }),
      roundOf(['a'], { ...over, id: rId('uncounted'), title: 'Non compté' }),
      agreementOf('c1', { ...over, id: rId('check'), result: resultOf({ 1: 1 }) }),
    ];
    expect(votesReported(rounds).map(({ title }) => title)).toEqual(['Un', 'Deux']);
  });

  it('have every option in its place, and hands only where somebody raised one', () => {
    const axisId = 'a1' as AxisId;
    const round = (result: Result) => roundOf(['a', 'b'], { ...over, axisId, result });
    const [plain] = votesReported([round(resultOf({ 2: 3 }))]);
    expect(plain).toMatchObject({ axisId, hands: false, voters: 1, dots: 3, cap: 2 });
    expect(plain?.rows.map(({ option, dots, place }) => [option.text, dots, place])).toEqual([
      ['b', 3, 1],
      ['a', 0, null],
    ]);
    expect(votesReported([round(resultOf({ 2: 3 }, { 1: 4 }))])[0]?.hands).toBe(true);
  });
});

describe('agreement checks in an export', () => {
  const result: Result = {
    ...{ voters: 4, counts: { 5: 3, 1: 1 }, hands: { 4: 2 } },
    remarks: [
      { text: '', reserved: true },
      { text: 'Qui paie ?', reserved: true },
      { text: 'Bien', reserved: false },
    ],
  };
  const before = agreementOf('c1', { ...over, id: rId('before'), openedAt: 1, result });
  const after = agreementOf('c1', { ...over, id: rId('after'), openedAt: 7, result: resultOf({ 5: 5 }) });

  it('are all checks of the commitment, each with its five levels, reservations and remarks apart', () => {
    const checks = checksReported([after, before, agreementOf('c2', { ...over, result })], c1);
    expect(checks.map(({ at }) => at)).toEqual([1, 7]);
    expect(checks[0]).toMatchObject({ voters: 4, hands: true, reservations: ['', 'Qui paie ?'], remarks: ['Bien'] });
    expect(checks[0]?.rows).toEqual([
      { level: '5', voices: 3, hands: 0 },
      { level: '4', voices: 0, hands: 2 },
      { level: '3', voices: 0, hands: 0 },
      { level: '2', voices: 0, hands: 0 },
      { level: '1', voices: 1, hands: 0 },
    ]);
  });

  it('stand with their commitment', () => {
    const [first] = sample.commitments;
    const report = reportOf({ ...sample, rounds: [{ ...before, commitmentId: first?.id ?? c1 }] });
    const checked = report.axes.flatMap(({ commitments }) => commitments).filter(({ checks }) => checks.length > 0);
    expect(checked.map(({ id }) => id)).toEqual([first?.id]);
  });
});
