// Which other documents firestore.rules looks up to decide a request: a model, read off the rules by hand, because the
// emulator bills nothing. Counted as the price list says: each document once for a request, however often rules name it.

import type { Change } from '@/domain/change';
import type { Role } from '@/domain/member';
import type { WatchKind } from '@/gateway/gateway';

export type LookedUp = 'member' | 'workshop';

/** For a listener: when it is opened, when its results change, and when a looked-up document changes. */
export function lookUpsToWatch(kind: WatchKind): readonly LookedUp[] {
  switch (kind) {
    // One's own membership, ballot and rating and, by its slot, one's own note (once it is there) are known without a look-up.
    case 'member':
    case 'ballot':
    case 'rating':
    case 'note':
    case 'myWorkshops':
      return [];
    default:
      return ['member'];
  }
}

/** How many documents are looked up for a batch, those of its trail included. */
export function lookUpsToWrite(changes: readonly Change[], role: Role | null): number {
  return new Set(changes.flatMap((change) => neededFor(change, role))).size;
}

function neededFor(change: Change, role: Role | null): readonly string[] {
  // Joining: the attempt that named the code, the invitation that lets in, and its key. The founder's batch is looked at as it
  // leaves things.
  if (role === null) return change.in === 'members' ? ['attempt', 'invitation', 'key'] : [];
  if (role === 'facilitator' && change.in === 'bodies') return ['member', `commitment ${change.id}`];
  if (role === 'facilitator')
    return ['member', ...(change.op === 'put' && change.in === 'workshops' ? ['workshop'] : [])];
  if (change.in === 'members') return ['workshop', ...('tableId' in fieldsOf(change) ? ['table'] : [])];
  if (change.in === 'ballots' || change.in === 'hands') return ['member', 'workshop', 'round'];
  if (change.in === 'bodies') return ['member', 'workshop', `commitment ${change.id}`];
  // Is it there, with these words? Two questions to one document.
  if (change.in === 'late') return ['member', `note ${change.id}`];
  return ['member', 'workshop', ...placeIn(change)];
}

/** A note that goes into a commitment or a stack: is that one at the same table? */
function placeIn(change: Change): readonly string[] {
  if (change.in !== 'notes' || change.op !== 'patch') return [];
  return [change.fields.commitmentId, change.fields.stackId].flatMap((place) => (place ? [`place ${place}`] : []));
}

function fieldsOf(change: Change): object {
  return change.op === 'patch' ? change.fields : {};
}
