// The people of a rehearsal. They exist in practice mode alone, where no rules hold and nothing leaves the browser; their ids say
// what they are, so that nobody takes them for somebody.

import type { UserId } from './ids';

const MADE = 'simulated-';

export function simulatedId(number: number): UserId {
  // No sign-in gives an id of this shape.
  return `${MADE}${String(number).padStart(2, '0')}` as UserId;
}

export function isSimulated(userId: UserId): boolean {
  return userId.startsWith(MADE);
}
