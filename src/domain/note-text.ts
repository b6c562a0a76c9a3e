// What may stand on a sticky note: the same as the rules say of it.

import { wellFormed } from '@/lib/text';

/** UTF-16 units: what the rules count, so what the counter counts. */
export const NOTE_UNITS = 280;

export type TextFault = 'empty' | 'too-long' | 'forbidden-characters';

// The same as the rules refuse: control characters but new line, bidi overrides and isolates, tag characters,
// line and paragraph separators, noncharacters.
const forbidden = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u206F\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]/u;
const towers = /\p{M}{9,}/u;

/** What people typed, as it is kept: whole characters, single kinds of new lines, no space around. */
export function tidied(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .trim();
}

/** Why the rules would refuse this (already tidied) text; null when they take it. */
export function textFault(text: string, units = NOTE_UNITS): TextFault | null {
  if (!/[^\s\p{C}\p{Z}\p{M}\u3164\u115F\u1160\uFFA0\u2800]/u.test(text)) return 'empty';
  if (text.length > units) return 'too-long';
  return isClean(text, units) ? null : 'forbidden-characters';
}

/** The rules' word for a text that may be empty: no longer than that, and nothing forbidden in it. */
export function isClean(text: string, units: number): boolean {
  return text.length <= units && !forbidden.test(text) && !towers.test(text);
}

/** The same text without what the rules refuse. */
export function withoutForbidden(text: string): string {
  return tidied(text)
    .replace(new RegExp(forbidden, 'gu'), '')
    .replace(/(\p{M}{8})\p{M}+/gu, '$1');
}
