// What the outbox of a phone does with a proposal (src/features/proposing/use-my-notes.ts).

import type { Change } from '@/domain/change';
import { type Device, type Room, type Sent, send } from './hall';

/** How it is called when it is handed over again. */
export const HANDED_AGAIN = 'handOverAgain';
const LOOKING_MS = 1_000;

interface Proposed {
  readonly sent: Sent;
  readonly changes: readonly Change[];
}

/**
 * What the outbox of a phone does: what was accepted and isn't there is handed over again as the very same note, and what was
 * refused goes into the late box, because refused means unknown.
 */
export function keepUntilShown(
  room: Room,
  device: Device,
  { sent: first, changes }: Proposed,
  isMissing: () => boolean,
  late: readonly Change[],
): void {
  let sent = first;
  let wasAccepted = false;
  const look = (calm: number) => {
    if (room.isOver) return;
    wasAccepted ||= sent.outcome === 'done';
    if (sent.outcome === 'waiting' || !isMissing() || calm === 0)
      return next(sent.outcome !== 'waiting' && isMissing() ? 1 : 0);
    if (sent.outcome === 'refused') return void (wasAccepted || send(room, device, 'sendLate', late));
    sent = send(room, device, HANDED_AGAIN, changes) ?? sent;
    next(0);
  };
  const next = (calm: number) => void setTimeout(() => look(calm), LOOKING_MS);
  next(0);
}
