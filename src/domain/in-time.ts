// Whether the clock still lets people write: all that a phone needs to know of it before one is started.

import type { Instant } from './ids';
import { GRACE_MS } from './phase';
import type { Stage } from './workshop';

/** When the clock ends writing: one that closes gives a minute to finish, one that locks gives none. Null: it doesn't. */
export function closesAt({ endsAt, atZero }: Pick<Stage, 'endsAt' | 'atZero'>): Instant | null {
  if (endsAt === null || atZero === 'notify') return null;
  return endsAt + (atZero === 'close' ? GRACE_MS : 0);
}

/** May one still write, as far as the clock goes? */
export function isInTime(timing: Pick<Stage, 'endsAt' | 'atZero'>, now: Instant): boolean {
  const end = closesAt(timing);
  return end === null || now < end;
}
