import { westernDigits } from '@/lib/text';
import type { Code, TableId, WorkshopId } from './ids';
import type { Role } from './member';
import type { Locale, Wording } from './wording';

/** What a code opens, and what the join page may show before joining. */
export interface Invitation {
  readonly code: Code;
  readonly workshopId: WorkshopId;
  readonly role: Role;
  readonly tableId: TableId | null;
  readonly open: boolean;
  readonly preview: {
    readonly title: Wording;
    readonly commune: Wording;
    readonly locale: Locale;
    readonly notice: Wording;
  };
}

/** The facilitators' own list of the codes they can hand out; an invitation itself can't be listed by anybody. */
export interface Key {
  readonly code: Code;
  readonly role: Role;
  readonly tableId: TableId | null;
  readonly open: boolean;
}

/** Random enough (131 bits) that a secret link can't be guessed. */
export const SECRET_LENGTH = 22;
export const DIGITS_LENGTH = 8;

/**
 * The code in what a person typed or pasted: eight digits in any script with spaces or dashes, a secret, or a link that
 * holds either. Null when there is none.
 */
export function codeIn(typed: string): Code | null {
  const text = westernDigits(typed).trim();
  const fromLink = /\/j\/?#?\/?([A-Za-z0-9]+)/.exec(text)?.[1];
  // Invisible marks come along when a code is copied out of right-to-left text.
  const bare = fromLink ?? text.replace(/[\s\p{Pd}\p{Cf}·._]/gu, '');
  // As every code is one of the two shapes, a wrong one is found out without a look-up.
  return isCode(bare) ? bare : null;
}

export function isCode(text: string): text is Code {
  return /^\d{8}$/.test(text) || /^[A-Za-z0-9]{22}$/.test(text);
}

/** A participant's code as it is read aloud: 4 + 4. */
export function shownCode(code: Code): string {
  return code.length === DIGITS_LENGTH ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}

/** The path that a QR or a link opens. A secret stands behind `#`, where no server and no log sees it. */
export function joinPath(code: Code): string {
  return code.length === DIGITS_LENGTH ? `/j/${code}` : `/j#${code}`;
}
