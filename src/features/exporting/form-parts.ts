// What both forms of a commitment print alike: an answer or that it is still to be given, the period, who takes part.

import { type Body, type PartnerKind, rowsOf } from '@/domain/body';
import { type Text, typed, words } from './blocks';
import type { Setting } from './setting';

/** What was typed; where nothing was, that it is to be completed, so that nobody takes a gap for an answer. */
export function answered({ say }: Setting, text: string): Text {
  return text.trim() ? typed(text) : words(say('to-complete'));
}

/** Days and months in words; what was typed otherwise stays as it is. */
export function dated(setting: Setting, iso: string): Text {
  return iso ? words(setting.day(iso)) : words(setting.say('to-complete'));
}

export function periodOf({ say, day }: Setting, { start, end }: Pick<Body, 'start' | 'end'>): Text {
  if (start && end) return words(say('period', { start: day(start), end: day(end) }));
  if (start) return words(say('period-from', { start: day(start) }));
  return words(end ? say('period-until', { end: day(end) }) : say('to-complete'));
}

/** Those of these kinds, a line each; what they are is said where `told`. */
export function partnersOf(
  { say }: Setting,
  { partners }: Pick<Body, 'partners'>,
  kinds: readonly PartnerKind[],
  told: boolean,
): readonly Text[] {
  const named = rowsOf(partners).filter(({ kind, name }) => kinds.includes(kind) && name.trim());
  if (named.length === 0) return [words(say('to-complete'))];
  return named.map(({ kind, name }) => (told ? words(say(`partner-${kind}`, { name })) : typed(name)));
}
