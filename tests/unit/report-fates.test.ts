// What became of each proposal: every printed one is told once, by its number.
import { describe, expect, it } from 'vitest';
import type { CommitmentId, Rank } from '@/domain/ids';
import { reportOf } from '@/domain/report';
import { coverageOf } from '@/domain/report-fates';
import { sample, sampleCommitment, sampleNote, sampleWorkshop } from '../support/report-sample';

const c = (id: string) => id as CommitmentId;
const retained = { outcome: 'retained', text: 'Inscrit au budget.', at: 1 } as const;

describe('fates', () => {
  it('tell of every printed proposal once, in the order of its number', () => {
    const { fates, axes } = reportOf(sample);
    expect(fates.map(({ number }) => number)).toEqual(fates.map((_, i) => i + 1));
    expect(fates).toHaveLength(sample.notes.filter(({ state }) => state === 'shown').length);
    const [first] = axes.flatMap(({ commitments }) => commitments);
    expect(fates[0]?.commitment).toEqual({ id: first?.id, number: 1, title: first?.title });
  });

  it('have the answer, the commitment, both, or neither; one that was set aside counts for nothing', () => {
    const { fates } = reportOf({
      workshop: sampleWorkshop,
      at: '2024-04-25',
      commitments: [sampleCommitment('in', {}), sampleCommitment('aside', { state: 'set-aside' })],
      notes: [
        sampleNote('both', { commitmentId: c('in'), answer: retained, rank: 'a1' as Rank }),
        sampleNote('in words', { answer: { outcome: 'deferred', text: '', at: 1 }, rank: 'a3' as Rank }),
        sampleNote('placed', { commitmentId: c('in'), rank: 'a2' as Rank }),
        sampleNote('open', { commitmentId: c('aside'), rank: 'a4' as Rank }),
        sampleNote('hidden', { state: 'hidden', answer: retained }),
      ],
    });
    expect(
      fates.map(({ text, answer, commitment }) => [text, answer?.outcome ?? null, commitment?.number ?? null]),
    ).toEqual([
      ['both', 'retained', 1],
      ['placed', null, 1],
      ['in words', 'deferred', null],
      ['open', null, null],
    ]);
    expect(coverageOf(fates)).toEqual({ proposals: 4, answered: 2, placed: 1, open: 1 });
  });
});
