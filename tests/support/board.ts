// A board's documents for component tests: notes and commitments as other devices would have written them.

import type { Change } from '@/domain/change';
import type { AxisId, CommitmentId } from '@/domain/ids';
import { ranksAt } from '@/domain/rank';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { t1, W } from './render-room';

const axisId = 'a1' as AxisId;

/** Texts of notes by the title of their commitment, or `pool`; in this order. Notes are called n0, n1 …, commitments c0 … */
export async function putBoard(
  gateway: MemoryGateway,
  places: Readonly<Record<string, readonly string[]>>,
  prefix = '',
): Promise<void> {
  const titles = Object.keys(places).filter((title) => title !== 'pool');
  const idOf = (title: string) => (title === 'pool' ? null : (`${prefix}c${titles.indexOf(title)}` as CommitmentId));
  const commitmentRanks = ranksAt([], 0, titles.length);
  const commitments = titles.map(
    (title, i): Change => ({
      op: 'put',
      in: 'commitments',
      id: idOf(title) ?? '',
      value: { axisId, tableId: t1, title, rank: at(commitmentRanks, i), state: 'draft', createdAt: 1, updatedAt: 1 },
    }),
  );
  const texts = Object.entries(places).flatMap(([title, list]) => list.map((text) => ({ title, text })));
  const noteRanks = ranksAt([], 0, texts.length);
  const notes = texts.map(
    ({ title, text }, i): Change => ({
      op: 'put',
      in: 'notes',
      id: `${prefix}n${i}`,
      value: {
        ...{
          axisId,
          tableId: t1,
          text,
          slot: i,
          origin: 'phone',
          category: null,
          stackId: null,
          cleared: false,
          revealed: true,
          late: false,
        },
        ...{ commitmentId: idOf(title), rank: at(noteRanks, i), state: 'shown', answer: null },
        ...{ createdAt: 1, updatedAt: 1 },
      },
    }),
  );
  await gateway.commit(W, [...commitments, ...notes]);
}

/** What the store holds of a collection of the workshop. */
export function stored(gateway: MemoryGateway, collection: 'trail' | 'commitments' | 'notes' | 'stacks') {
  const documents = [...gateway.store.documents].filter(([path]) => path.includes(`/${collection}/`));
  // Whichever they are, they are looked at field by field.
  return documents.map(([, document]) => document as Readonly<Record<string, unknown>>);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}
