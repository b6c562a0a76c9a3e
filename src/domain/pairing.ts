// A borrowed computer becomes a room screen: it shows six digits, a facilitator types them into the console, and an invitation
// for a screen is laid where only that computer finds it. Nobody signs in on it.

import { westernDigits } from '@/lib/text';
import type { Change } from './change';
import { NOW } from './change';
import type { Code, Instant, PairingCode, ScreenId, UserId, WorkshopId } from './ids';

export interface Pairing {
  readonly code: PairingCode;
  readonly uid: UserId;
  readonly at: Instant;
  readonly workshopId: WorkshopId | null;
  /** The code of a screen's invitation; null while it waits. */
  readonly invitation: Code | null;
  /** Which of the workshop's screens it is to be; null while it waits. */
  readonly screenId: ScreenId | null;
}

/** How long a shown code can be used. */
export const PAIRING_MS = 10 * 60_000;

/** Five drawn digits and one that checks them: a mistyped code must not open the workshop to another computer. */
export function pairingCode(draw: (below: number) => number): PairingCode {
  const digits = Array.from({ length: 5 }, () => draw(10)).join('');
  return `${digits}${checkDigit(digits)}` as PairingCode;
}

/** Six digits whose last one fits the others. */
export function isPairingCode(text: string): text is PairingCode {
  return /^\d{6}$/.test(text) && checkDigit(text.slice(0, 5)) === text.slice(5);
}

/** Luhn's: finds every single wrong digit and nearly every swapped pair. */
function checkDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

export function offerPairing(code: PairingCode, uid: UserId): Change[] {
  const value = { uid, at: NOW, workshopId: null, invitation: null, screenId: null };
  return [{ op: 'put', in: 'pairings', id: code, value }];
}

/** By a facilitator: the computer that shows this code finds the invitation, and goes to the screen it is to be. */
export function answerPairing(
  code: PairingCode,
  workshopId: WorkshopId,
  { invitation, screenId }: { invitation: Code; screenId: ScreenId },
): Change[] {
  return [{ op: 'patch', in: 'pairings', id: code, fields: { workshopId, invitation, screenId } }];
}

/** The code in what somebody typed: digits of any script, with spaces or dashes. Null when it can't be one. */
export function pairingCodeIn(typed: string): PairingCode | null {
  const bare = westernDigits(typed).replace(/[\s\p{Pd}\p{Cf}·._]/gu, '');
  return isPairingCode(bare) ? bare : null;
}

/** As it is read aloud: 3 + 3. */
export function shownPairingCode(code: PairingCode): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
