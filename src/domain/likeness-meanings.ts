// The lexicon as something to look words up in, in whatever spelling and form they come.

import { commonplaces, opposites, places, rivals, subjects } from './likeness-lexicon';
import { arabicSound, arabicStem, latinStem } from './likeness-stems';
import { type Token, tokensOf } from './likeness-tokens';

export interface Meaning {
  /** Unlike any stem. */
  readonly name: string;
  readonly common: boolean;
  /** Those of one family exclude each other; in some they say the contrary. */
  readonly family: string | null;
  /** A kind of place, if a name may follow. */
  readonly place: string | null;
}

export function stemOf({ script, text }: Token): string {
  if (script === 'arabic') return arabicStem(text);
  return script === 'latin' ? latinStem(text) : text;
}

/** Fewer consonants could be any word. */
export const MIN_SOUND = 3;

/** How the names of such families begin. */
export const CONTRARY = 'contrary';

const byPhrase = new Map<string, Meaning>();
const stems = new Set<string>();
/** Of the phrases that begin with a stem, the length of the longest. */
const longestFrom = new Map<string, number>();
const bySound = new Map<string, Meaning | null>();

function learn(line: string, kind: Omit<Meaning, 'name'>): void {
  const phrases = line.split(', ').map((phrase) => tokensOf(phrase));
  const meaning = { ...kind, name: `=${line.split(',', 1)[0]}` };
  for (const tokens of phrases) {
    const row = tokens.map(stemOf);
    const phrase = row.join(' ');
    for (const stem of row) stems.add(stem);
    const first = row[0] ?? '';
    longestFrom.set(first, Math.max(row.length, longestFrom.get(first) ?? 0));
    if (!byPhrase.has(phrase)) byPhrase.set(phrase, meaning);
    const [only] = tokens;
    if (tokens.length === 1 && only?.script === 'arabic') learnSound(arabicSound(stemOf(only)), meaning);
  }
}

/** A sound of two meanings has none. */
function learnSound(sound: string, meaning: Meaning): void {
  const known = bySound.get(sound);
  bySound.set(sound, known === undefined || known?.name === meaning.name ? meaning : null);
}

const usual = { common: false, family: null, place: null };
for (const line of subjects) learn(line, usual);
for (const line of commonplaces) learn(line, { ...usual, common: true });
for (const line of places) learn(line, { ...usual, place: line });
rivals.forEach((lines, i) => {
  for (const line of lines) learn(line, { ...usual, family: `rivals ${i}` });
});
opposites.forEach((lines, i) => {
  for (const line of lines) learn(line, { ...usual, common: true, family: `${CONTRARY} ${i}` });
});

/** Whether the lexicon has it, in a phrase or alone. */
export function knowsStem(stem: string): boolean {
  return stems.has(stem);
}

/** In stems; at least 1. */
export function longestPhraseFrom(stem: string): number {
  return longestFrom.get(stem) ?? 1;
}

export function meaningOf(phrase: string): Meaning | undefined {
  return byPhrase.get(phrase);
}

/** Of Darija in Latin letters. */
export function meaningOfSound(sound: string): Meaning | undefined {
  return sound.length < MIN_SOUND ? undefined : (bySound.get(sound) ?? undefined);
}
