import { describe, expect, test } from 'vitest';
import type { CommitmentId, TableId } from '@/domain/ids';
import type { Round } from '@/domain/round';
import { checksOf, currentRounds, earlierRounds, roundsAt } from '@/domain/round-order';
import { agreementOf, rId, roundOf } from '../support/rounds';

const going = (id: string, openedAt: number) => roundOf(['a'], { id: rId(id), openedAt });
const over = (id: string, openedAt: number, closedAt: number) =>
  roundOf(['a'], { id: rId(id), openedAt, closedAt, open: false });
const ids = (rounds: readonly Round[]) => rounds.map(({ id }) => id).join(' ');

describe('what the room is busy with', () => {
  test('nothing before the first vote', () => {
    expect(ids(currentRounds([]))).toBe('');
    expect(ids(earlierRounds([]))).toBe('');
  });

  test('the open rounds, and those already closed that were open with them', () => {
    const rounds = [over('old', 1, 2), going('r2', 5), over('r1', 5, 7), going('r3', 5)];
    expect(ids(currentRounds(rounds))).toBe('r1 r2 r3');
    expect(ids(earlierRounds(rounds))).toBe('old');
  });

  test('when none is open, the last and those that were open together with it', () => {
    const rounds = [over('old', 1, 2), over('r1', 5, 9), over('r2', 5, 8), over('older', 0, 1)];
    expect(ids(currentRounds(rounds))).toBe('r1 r2');
    expect(ids(earlierRounds(rounds))).toBe('old older');
  });

  test('a round that is reopened is current again', () => {
    const rounds = [over('r2', 10, 12), { ...over('r1', 1, 5), open: true, closedAt: null }];
    expect(ids(currentRounds(rounds))).toBe('r1 r2');
  });
});

test('a table hears its own rounds and everybody’s', () => {
  const t1 = 't1' as TableId;
  const rounds = [
    { ...going('mine', 1), tables: [t1] },
    { ...going('theirs', 1), tables: ['t2' as TableId] },
    going('all', 1),
  ];
  expect(ids(roundsAt(rounds, t1))).toBe('mine all');
  expect(ids(roundsAt(rounds, null))).toBe('all');
});

test('the checks of one commitment, before and after its amendment', () => {
  const check = (id: string, commitment: string, openedAt: number) =>
    agreementOf(commitment, { id: rId(id), openedAt });
  const rounds = [check('after', 'c1', 9), check('other', 'c2', 5), check('before', 'c1', 2), going('dots', 3)];
  expect(ids(checksOf(rounds, 'c1' as CommitmentId))).toBe('before after');
});
