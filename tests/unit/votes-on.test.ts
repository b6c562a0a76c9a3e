import { describe, expect, it } from 'vitest';
import { votesOn } from '@/domain/votes-on';
import { agreementOf, resultOf, rId, roundOf } from '../support/rounds';

const over = { open: false, closedAt: 9 } as const;
const said = (rounds: Parameters<typeof votesOn>[0], subject: Parameters<typeof votesOn>[1] = 'notes/a') =>
  votesOn(rounds, subject).map(({ round, dots, hands }) => [round.id, dots, hands]);

describe('what votes have given a proposal', () => {
  it('is told vote by vote in their order, hands beside the dots', () => {
    const rounds = [
      roundOf(['a', 'b'], { ...over, id: rId('second'), openedAt: 5, result: resultOf({ 1: 1 }, { 1: 4 }) }),
      roundOf(['b', 'a'], { ...over, id: rId('first'), openedAt: 2, result: resultOf({ 1: 7, 2: 3 }) }),
      roundOf(['a'], { ...over, id: rId('hands'), openedAt: 8, result: resultOf({}, { 1: 2 }) }),
    ];
    expect(said(rounds)).toEqual([
      ['first', 3, 0],
      ['second', 1, 4],
      ['hands', 0, 2],
    ]);
    expect(said(rounds, 'notes/b')).toEqual([['first', 7, 0]]);
  });

  it('is nothing while a vote is open or uncounted, nor where nobody chose it', () => {
    const result = resultOf({ 1: 3 });
    expect(said([roundOf(['a'], { result })])).toEqual([]);
    expect(said([roundOf(['a'], over)])).toEqual([]);
    expect(said([roundOf(['a', 'b'], { ...over, result: resultOf({ 2: 3 }) })])).toEqual([]);
    expect(said([agreementOf('c1', { ...over, result })])).toEqual([]);
    expect(said([roundOf(['b'], { ...over, result })])).toEqual([]);
  });

  it('a stack’s is its own, not that of a proposal with the same id', () => {
    const options = [{ id: '1', subject: 'stacks/a', text: '' }];
    const rounds = [roundOf([], { ...over, options, result: resultOf({ 1: 6 }) })];
    expect(said(rounds, 'stacks/a')).toEqual([['r1', 6, 0]]);
    expect(said(rounds)).toEqual([]);
  });
});
