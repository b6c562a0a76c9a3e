import type { Change } from './change';
import { NOW } from './change';
import type { AxisId, Instant, TableId } from './ids';

/** A proposal that the rules did not take (too late, too many), sent to the facilitators instead of being lost. */
export interface LateNote {
  readonly id: string;
  readonly text: string;
  readonly axisId: AxisId;
  readonly tableId: TableId;
  /** A facilitator has taken it in as a note. */
  readonly taken: boolean;
  readonly at: Instant;
}

export function sendLate(id: string, note: Pick<LateNote, 'text' | 'axisId' | 'tableId'>): Change[] {
  return [{ op: 'put', in: 'late', id, value: { ...note, taken: false, at: NOW } }];
}
