// Who-moved-what-when without who: the role and the table only. Written in the batch of the change it tells of, so that
// an earlier text or place can always be found again.

import type { Before, Change } from './change';
import { isMadeByPatch, isNow, NOW, valueAt } from './change';
import type { Instant, TableId } from './ids';
import type { Role } from './member';
import { isRevealOnly } from './revealing';

export interface TrailEntry {
  readonly id: string;
  readonly at: Instant;
  /** The command's name, as in the code: `moveNotes`. */
  readonly action: string;
  /** The document it changed, below the workshop: `notes/ab12…`. */
  readonly subject: string;
  /** The changed fields as they were (left out where the device didn't know them), and as they are now; JSON, because a field's name may hold dots. */
  readonly from: string;
  readonly to: string;
  readonly role: Role;
  readonly tableId: TableId | null;
}

export interface Actor {
  readonly role: Role;
  readonly tableId: TableId | null;
}

const followed: ReadonlySet<string> = new Set(['workshops', 'notes', 'stacks', 'commitments', 'bodies', 'rounds']);

/**
 * One entry for each patched document of the board or the workshop; new documents tell their own beginning. A capacity that is taken
 * back is nobody's to find again.
 */
export function trailOf(
  action: string,
  changes: readonly Change[],
  actor: Actor,
  before: Before,
  newId: () => string,
): Change[] {
  return changes.flatMap((change): Change[] => {
    if (change.op !== 'patch' || !followed.has(change.in)) return [];
    if (change.in === 'notes' && (isRevealOnly(change.fields) || 'category' in change.fields)) return [];
    // Of what this device doesn't know, nothing is told: null says that there was none.
    const old = before(change) ?? (isMadeByPatch(change.in) ? {} : null);
    const fields = Object.entries(change.fields).filter(([, value]) => !isNow(value));
    const known = old ? fields.map(([path]) => [path, valueAt(old, path) ?? null]) : [];
    const from = JSON.stringify(Object.fromEntries(known));
    const to = JSON.stringify(Object.fromEntries(fields));
    const { role, tableId } = actor;
    return [
      {
        op: 'put',
        in: 'trail',
        id: newId(),
        value: { at: NOW, action, subject: `${change.in}/${change.id}`, from, to, role, tableId },
      },
    ];
  });
}
