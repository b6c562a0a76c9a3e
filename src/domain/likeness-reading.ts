// What a proposal says, as far as words tell: its meanings, its numbers, whether it denies, in which letters it is written.

import { harmless, longDenials } from './likeness-little-words';
import { sentenceOf, type Token, tokensOf } from './likeness-tokens';
import { bareStems, darijaWords, denialWords, type Tongue, type Word, wordsOf } from './likeness-words';

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

export interface Reading {
  readonly tongue: Tongue;
  /** Each once, by key. */
  readonly words: ReadonlyMap<string, Word>;
  readonly numbers: ReadonlySet<string>;
  readonly denies: boolean;
  /** Of meanings that exclude each other, those it has, by family. */
  readonly families: Sets;
  /** What follows "quarter", "douar", "street": by which of them. */
  readonly names: Sets;
  /** Equal for texts that differ in spelling and little words only; null for a text that says nothing. */
  readonly copy: string | null;
  /** The letters in threes, without the spaces between words. */
  readonly threes: ReadonlySet<string>;
}

/** All at once, because what one wrote tells whether a letter before another's word belongs to it. */
export function readingsOf(texts: readonly string[]): Reading[] {
  const all = texts.map(tokensOf);
  const stems = bareStems(all.flat());
  return all.map((tokens) => readingOf(tokens, stems));
}

function readingOf(tokens: readonly Token[], stems: ReadonlySet<string>): Reading {
  const tongue = tongueOf(tokens);
  const words = wordsOf(tokens, tongue, stems);
  const denies = deniesIn(sentenceOf(tokens));
  const said = words.map(({ stem }) => stem).join(' ') || sentenceOf(tokens).trim();
  return {
    tongue,
    words: new Map(words.map((word) => [word.key, word])),
    numbers: new Set(words.flatMap(({ kind, stem }) => (kind === 'number' ? [stem] : []))),
    denies,
    families: gathered(words.map(({ meaning, key }) => [meaning?.family, key])),
    names: gathered(words.map(({ meaning, key }, i) => [meaning ? null : words[i - 1]?.meaning?.place, key])),
    copy: said === '' ? null : `${tongue} ${denies ? '-' : '+'} ${said}`,
    threes: threesOf(words.map(({ stem }) => stem).join('')),
  };
}

function tongueOf(tokens: readonly Token[]): Tongue {
  const lengths = { arabic: 0, latin: 0, other: 0, number: 0 };
  for (const { script, text } of tokens) lengths[script] += text.length;
  const { arabic, latin, other } = lengths;
  if (arabic > 0 && arabic >= latin && arabic >= other) return 'arabic';
  if (other > latin) return 'other';
  const latins = tokens.filter(({ script }) => script === 'latin');
  const darija = latins.filter(({ text }) => darijaWords.has(text) || /^\d[a-z]|[a-z][23579](?:[a-z]|$)/.test(text));
  return darija.length > 0 && darija.length * 8 >= latins.length ? 'arabizi' : 'latin';
}

function deniesIn(sentence: string): boolean {
  const judged = harmless.reduce((text, pattern) => text.replace(pattern, ' '), sentence);
  return (
    judged.split(' ').some((word) => denialWords.has(word.replace(/^و(?=..)/, ''))) ||
    longDenials.some((pattern) => pattern.test(judged))
  );
}

function gathered(entries: readonly (readonly [set: string | null | undefined, key: string])[]): Sets {
  const sets = new Map<string, Set<string>>();
  for (const [set, key] of entries) if (set) sets.set(set, (sets.get(set) ?? new Set()).add(key));
  return sets;
}

function threesOf(text: string): ReadonlySet<string> {
  const threes = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i++) threes.add(text.slice(i, i + 3));
  return threes;
}
