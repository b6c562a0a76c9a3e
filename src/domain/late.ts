import type { Change } from './change';
import { NOW } from './change';
import type { AxisId, Instant, NoteId, Rank, TableId } from './ids';
import { proposeNote } from './note';

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

/**
 * Makes a late proposal a note of its table, under an id that the facilitator may use. `text` may be shorter than what
 * came: the box takes longer texts than a note holds.
 */
export function takeInLate(
  late: LateNote,
  as: { readonly id: NoteId; readonly slot: number; readonly text: string; readonly after: Rank | null },
): Change[] {
  const { axisId, tableId } = late;
  const draft = { slot: as.slot, text: as.text, axisId, tableId, origin: 'phone', category: null } as const;
  return [
    ...proposeNote(as.id, draft, as.after, { late: true }),
    { op: 'patch', in: 'late', id: late.id, fields: { taken: true } },
  ];
}
