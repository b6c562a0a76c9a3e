// Why a proposal that the rules did not take is not taken: as things stand now, for that is what decides whether trying again helps.

import type { Member } from './member';
import { type Draft, slotsOf } from './note';
import { isWriting } from './phase';
import type { Workshop } from './workshop';

export type Obstruction = 'gone' | 'muted' | 'closed' | 'frozen' | 'table' | 'phase' | 'time' | 'full' | 'none';

/** `isGone`: the server doesn't know the workshop any more. `isTimeUp`: its clock has closed writing. */
export function obstructionTo(
  { slot, tableId }: Pick<Draft, 'slot' | 'tableId'>,
  { role, muted, tableId: ownTableId }: Pick<Member, 'role' | 'muted' | 'tableId'>,
  { stage, status }: Pick<Workshop, 'status'> & { stage: Pick<Workshop['stage'], 'frozen' | 'phase'> },
  { isGone, isTimeUp }: { isGone: boolean; isTimeUp: boolean },
): Obstruction {
  if (isGone) return 'gone';
  if (role === 'facilitator') return 'none';
  if (muted) return 'muted';
  if (status === 'closed') return 'closed';
  if (stage.frozen) return 'frozen';
  if (tableId !== ownTableId) return 'table';
  if (!isWriting(stage.phase)) return 'phase';
  if (isTimeUp) return 'time';
  return slot >= slotsOf(role) ? 'full' : 'none';
}
