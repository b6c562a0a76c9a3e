import { type Change, NOW } from '@/domain/change';
import type { TableId, UserId } from '@/domain/ids';
import { newCodes } from '../cost/plan';

/** Somebody who came in and sat down before the bench looks; put there past the rules, so that any code will do. */
export function seatedAt(tableId: TableId, userId: UserId): Change[] {
  const { door: code } = newCodes(0);
  const value = {
    role: 'participant',
    tableId,
    category: null,
    code,
    doneIn: null,
    muted: false,
    removed: false,
  } as const;
  return [{ op: 'put', in: 'members', id: userId, value: { ...value, joinedAt: NOW } }];
}
