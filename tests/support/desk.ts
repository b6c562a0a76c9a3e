// Proposals of a whole workshop for tests of the desk: two axes, something in each kind of place.

import type { DeskGroup, DeskPlace } from '@/domain/desk';
import type { AxisId, TableId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { tableId } from './notes';

export const a1 = 'a1' as AxisId;
export const a2 = 'a2' as AxisId;
export const t2 = 't2' as TableId;

export function groupOf(id: DeskPlace, notes: readonly Note[]): DeskGroup {
  const kind = id.startsWith('commitments') ? 'commitment' : id.startsWith('stacks') ? 'stack' : 'pool';
  return { id, kind, axisId: a1, tableId: kind === 'pool' ? null : tableId, title: '', notes };
}
