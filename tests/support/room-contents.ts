// Proposals and commitments in the test workshop, written as the people at its tables would.

import type { Change } from '@/domain/change';
import { startCommitment } from '@/domain/commitment';
import type { AxisId, CommitmentId, NoteId, Rank, StackId, TableId, UserId } from '@/domain/ids';
import { noteIdOf, proposeNote } from '@/domain/note';
import { startStack } from '@/domain/stack';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { plan, W } from './render-room';

/** The test workshop has one table for each axis. */
function axisOf(tableId: TableId): AxisId {
  return plan.tables.find(({ id }) => id === tableId)?.axisId ?? ('a1' as AxisId);
}

let slot = 0;

export async function propose(gateway: MemoryGateway, tableId: TableId, text: string): Promise<NoteId> {
  const id = noteIdOf(W, 'somebody' as UserId, slot);
  const draft = { slot, text, axisId: axisOf(tableId), tableId, origin: 'phone', category: null } as const;
  slot += 1;
  await gateway.commit(W, proposeNote(id, draft, null));
  return id;
}

export async function commitTo(
  gateway: MemoryGateway,
  tableId: TableId,
  title: string,
  notes: readonly NoteId[] = [],
): Promise<CommitmentId> {
  const id = `c-${title.length}-${slot}` as CommitmentId;
  await gateway.commit(W, startCommitment(id, { axisId: axisOf(tableId), tableId, title, rank: 'a0' as Rank }));
  await gateway.commit(
    W,
    notes.map((note) => ({ op: 'patch', in: 'notes', id: note, fields: { commitmentId: id } })),
  );
  return id;
}

/** These notes as one stack. */
export async function stack(
  gateway: MemoryGateway,
  tableId: TableId,
  title: string,
  notes: readonly NoteId[],
): Promise<void> {
  slot += 1;
  const id = `s-${slot}` as StackId;
  await gateway.commit(W, [
    ...startStack(id, { axisId: axisOf(tableId), tableId, title, rank: 'a0' as Rank }),
    ...notes.map((note): Change => ({ op: 'patch', in: 'notes', id: note, fields: { stackId: id } })),
  ]);
}

/** A document of the test workshop as the store has it; undefined where there is none. */
export function stored(gateway: MemoryGateway, path: string): object | undefined {
  return gateway.store.documents.get(`workshops/${W}${path}`);
}
