import type { Change } from './change';
import { NOW } from './change';
import type { AxisId, CommitmentId, Instant, Rank, TableId } from './ids';

/** A draft commitment's card. Its form is a document of its own, so that a phone doesn't pay for what it doesn't show. */
export interface Commitment {
  readonly id: CommitmentId;
  readonly axisId: AxisId;
  readonly tableId: TableId;
  readonly title: string;
  readonly rank: Rank;
  readonly state: 'draft' | 'kept' | 'set-aside';
  /** Set aside because all it held went into this one; its votes are shown there. Left out where it wasn't. */
  readonly mergedInto?: CommitmentId | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** UTF-16 units. */
export const TITLE_UNITS = 160;

export function startCommitment(
  id: CommitmentId,
  card: Pick<Commitment, 'axisId' | 'tableId' | 'title' | 'rank'>,
): Change[] {
  return [{ op: 'put', in: 'commitments', id, value: { ...card, state: 'draft', createdAt: NOW, updatedAt: NOW } }];
}

export function renameCommitment(id: CommitmentId, title: string): Change[] {
  return [{ op: 'patch', in: 'commitments', id, fields: { title, updatedAt: NOW } }];
}

export function reorderCommitment(id: CommitmentId, rank: Rank): Change[] {
  return [{ op: 'patch', in: 'commitments', id, fields: { rank, updatedAt: NOW } }];
}

/** Set aside, its proposals show in the pool again; brought back as a draft, it has them again. */
export function changeCommitmentState(id: CommitmentId, state: Commitment['state']): Change[] {
  // One that was merged before and brought back is now set aside for itself.
  const alone = state === 'set-aside' && { mergedInto: null };
  return [{ op: 'patch', in: 'commitments', id, fields: { state, ...alone, updatedAt: NOW } }];
}
