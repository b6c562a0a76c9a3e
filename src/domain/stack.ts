import type { Change } from './change';
import type { AxisId, Rank, StackId, TableId } from './ids';

/** Proposals of one table that say the same, under one title; which they are stands in the notes. */
export interface Stack {
  readonly id: StackId;
  readonly tableId: TableId;
  readonly axisId: AxisId;
  /** '' until somebody names it. */
  readonly title: string;
  readonly rank: Rank;
}

export function startStack(id: StackId, stack: Omit<Stack, 'id'>): Change[] {
  return [{ op: 'put', in: 'stacks', id, value: stack }];
}

export function renameStack(id: StackId, title: string): Change[] {
  return [{ op: 'patch', in: 'stacks', id, fields: { title } }];
}

export function reorderStack(id: StackId, rank: Rank): Change[] {
  return [{ op: 'patch', in: 'stacks', id, fields: { rank } }];
}
