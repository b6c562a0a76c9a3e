// The words of a proposal that say something, each with what it means if the lexicon knows it.

import { darijaFillers, denials, fillers } from './likeness-little-words';
import {
  knowsStem,
  longestPhraseFrom,
  type Meaning,
  MIN_SOUND,
  meaningOf,
  meaningOfSound,
  stemOf,
} from './likeness-meanings';
import { levelled } from './likeness-spelling';
import { arabicSound, arabicStem, arabiziSound, withoutPrefix } from './likeness-stems';
import type { Token } from './likeness-tokens';

/** Darija in Latin letters ('arabizi') meets Arabic by its sound, French by its meanings. */
export type Tongue = 'arabic' | 'arabizi' | 'latin' | 'other';

export interface Word {
  /** The same for all words that count as one. */
  readonly key: string;
  readonly stem: string;
  /** In stems: more than one in a phrase of the lexicon. */
  readonly length: number;
  readonly kind: 'subject' | 'number' | 'common';
  readonly meaning: Meaning | null;
  /** By which Darija in Latin letters finds it; '' when too short to tell. */
  readonly sound: string;
}

const setOf = (words: string) => new Set(words.trim().split(/\s+/).map(levelled));

export const darijaWords = setOf(darijaFillers);
export const denialWords = setOf(denials);
const emptyWords = new Set([...setOf(fillers), ...darijaWords, ...denialWords]);

/** Arabic stems that stand alone somewhere, or behind two different letters: so those letters are no part of them. */
export function bareStems(all: readonly Token[]): ReadonlySet<string> {
  const words = all.filter(({ script }) => script === 'arabic');
  const stems = new Set(words.map(({ text }) => arabicStem(text)));
  const before = new Map<string, string>();
  for (const { text } of words) {
    const bare = withoutPrefix(text);
    if (bare === null) continue;
    const letters = text.slice(0, -bare.length);
    if ((before.get(bare) ?? letters) !== letters) stems.add(arabicStem(bare));
    before.set(bare, letters);
  }
  return stems;
}

export function wordsOf(tokens: readonly Token[], tongue: Tongue, stems: ReadonlySet<string>): Word[] {
  const row = tokens.map((token) => bareStem(token, tongue, stems));
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [length, meaning] = phraseAt(row, at);
    const token = tokens[at];
    const stem = row.slice(at, at + length).join(' ');
    at += length;
    if (token && (length > 1 || !isEmpty(token))) words.push({ ...wordOf(token, stem, meaning, tongue), length });
  }
  return words;
}

/** The longest phrase of the lexicon that begins here. */
function phraseAt(row: readonly string[], at: number): [length: number, meaning: Meaning | null] {
  for (let length = Math.min(longestPhraseFrom(row[at] ?? ''), row.length - at); length > 0; length--) {
    const meaning = meaningOf(row.slice(at, at + length).join(' '));
    if (meaning) return [length, meaning];
  }
  return [1, null];
}

function isEmpty({ script, text }: Token): boolean {
  if (script !== 'number' && text.length === 1) return true;
  return emptyWords.has(text) || (script === 'arabic' && emptyWords.has(text.replace(/^[وفبكل]/, '')));
}

function wordOf({ script }: Token, stem: string, known: Meaning | null, tongue: Tongue): Omit<Word, 'length'> {
  if (script === 'number') return { key: `#${stem}`, stem, kind: 'number', meaning: null, sound: '' };
  const heard = script === 'arabic' ? arabicSound(stem) : tongue === 'arabizi' ? arabiziSound(stem) : '';
  const sound = heard.length < MIN_SOUND ? '' : heard;
  const own = tongue === 'arabizi' && sound ? `~${sound}` : stem;
  const meaning = known ?? (tongue === 'arabizi' ? meaningOfSound(sound) : null) ?? null;
  return { key: meaning?.name ?? own, stem: own, kind: meaning?.common ? 'common' : 'subject', meaning, sound };
}

function bareStem(token: Token, tongue: Tongue, stems: ReadonlySet<string>): string {
  const stem = stemOf(token);
  if (knowsStem(stem)) return stem;
  if (token.script === 'arabic') {
    const bare = arabicStem(withoutPrefix(token.text) ?? '');
    return (bare.length >= 3 && knowsStem(bare)) || (bare.length >= 4 && stems.has(bare)) ? bare : stem;
  }
  // Darija glues its article on; in French an apostrophe was forgotten.
  const glued = tongue === 'arabizi' ? /^[wfb]?l(?=..)/ : /^l(?=....)/;
  const bare = stemOf({ ...token, text: token.text.replace(glued, '') });
  return knowsStem(bare) ? bare : stem;
}
