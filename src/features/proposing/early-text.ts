// What somebody types before it is known where it belongs: under the code they came with, until they are in.

import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { keep, kept } from '@/lib/storage';
import { keepUnsentText, unsentText } from './unsent-text';

const nameOf = (code: Code) => `warsha.early.${code}`;
const behind = (before: string, text: string) => (before.trim() === '' ? text : `${before}\n${text}`);

/** Of the code that was typed last, if it opened nothing. It goes with the page: who comes to the next may be somebody else. */
let wrong: Code | null = null;

/** What was typed at `code`; at a wrong one just before it, too, for whoever has mistyped means this one. */
export function earlyText(code: Code): string {
  const here = kept(nameOf(code)) ?? '';
  if (!wrong || wrong === code) return here;
  const there = kept(nameOf(wrong)) ?? '';
  const both = there.trim() === '' ? here : behind(here, there);
  // In its new place before it leaves the old one: a page that ends in between has it twice, not never.
  keepEarlyText(code, both);
  keepEarlyText(wrong, '');
  wrong = null;
  return both;
}

export function keepEarlyText(code: Code, text: string): void {
  keep(nameOf(code), text || null);
}

/** The text stays for now: a closed code looks like a wrong one, and may be opened in a minute. */
export function earlyTextIsAstray(code: Code): void {
  wrong = code;
}

/** Into the field of the room, behind what may stand there already. */
export function bringEarlyText(code: Code, workshopId: WorkshopId, userId: UserId): void {
  const early = earlyText(code);
  if (early.trim() !== '') keepUnsentText(workshopId, userId, behind(unsentText(workshopId, userId), early));
  keepEarlyText(code, '');
}
