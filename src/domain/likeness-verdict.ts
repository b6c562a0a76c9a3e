// How alike two proposals are. The numbers were found by trying, on the demo's proposals and others like them.

import { type Clash, clashOf } from './likeness-clash';
import type { Reading } from './likeness-reading';
import { isSlip } from './likeness-slip';
import type { Word } from './likeness-words';

/** The surest first. */
export const certainties = ['same', 'alike', 'maybe'] as const;

export type Certainty = (typeof certainties)[number];

export interface Verdict {
  readonly certainty: Certainty;
  /** From 0 to 1. */
  readonly score: number;
}

/** What a word counts among these proposals: the rarer, the more. */
export type Weigh = (word: Word) => number;

const baseOf = { subject: 1, number: 0.5, common: 0.35 } as const;

export function weighing(readings: readonly Reading[]): Weigh {
  const held = new Map<string, number>();
  for (const { words } of readings) for (const key of words.keys()) held.set(key, (held.get(key) ?? 0) + 1);
  const all = Math.log1p(readings.length);
  // Held by two is as rare as held by one, or what a pair shares would count less than what it doesn't.
  const rarity = (holders: number) => Math.log1p(readings.length / Math.max(1, holders - 1)) / all;
  const rarities = new Map([...held].map(([key, holders]) => [key, rarity(holders)]));
  return ({ key, kind }) => baseOf[kind] * (rarities.get(key) ?? 1);
}

const MAYBE = 0.5;
const ALIKE = 0.66;
/** For one subject only, which by itself is a topic, not a proposal. */
const WHOLE = 0.85;
/** What both say apart from each other counts against them more than what only one adds. */
const BOTH_SIDES = 0.9;
const ONE_SIDE = 0.35;
/** So many subjects are shared for each that both have apart, or something else is proposed in the same words. */
const CONTRAST = 3.5;
/** The greatest part left over of what is the same. */
const CRUMB = 0.05;
/** Between two scripts, a word that the lexicon lacks may well have its twin. */
const UNKNOWN = 0.5;
const SLIP = 0.1;
/** Letters that agree as much differ in slips, and in spaces between words. */
const LETTERS = 0.9;
/** More words than these left over on both sides are no slips. */
const FEW = 12;

const lessenedBy: Readonly<Record<Exclude<Clash, 'contrary'>, number>> = { none: 1, number: 0.8, rival: 0.7 };

/** Null: nothing worth saying. */
export function verdictOf(a: Reading, b: Reading, weigh: Weigh): Verdict | null {
  const clash = clashOf(a, b);
  if (clash === 'contrary') return null;
  const near = a.tongue === b.tongue;
  const { shared, met, exact, contrast, less, more } = compared(a, b, weigh);
  const byWords = shared / (shared + BOTH_SIDES * less + ONE_SIDE * more || 1);
  const score = Math.max(byWords, near ? byLetters(a.threes, b.threes) : 0) * lessenedBy[clash];
  const enough = isEnough(met, less);
  if (score < (enough ? MAYBE : WHOLE)) return null;
  if (near && clash === 'none') {
    if (exact && more <= shared * CRUMB) return { certainty: 'same', score };
    if (enough && score >= ALIKE && contrast * CONTRAST <= met.length) return { certainty: 'alike', score };
  }
  return { certainty: 'maybe', score };
}

/** Two subjects in common; or a phrase, which is not met by chance, if the rest only adds to it. */
function isEnough(met: readonly Word[], less: number): boolean {
  return met.length >= 2 || (less === 0 && met.some(({ length }) => length > 1));
}

interface Comparison {
  readonly shared: number;
  /** The subjects shared. A phrase is one only if it is one in both. */
  readonly met: readonly Word[];
  /** All that is shared is the same word, not another for the same. */
  readonly exact: boolean;
  /** How many subjects each has that the other hasn't. */
  readonly contrast: number;
  /** What is left over: on the side that has less of it, and on the other. */
  readonly less: number;
  readonly more: number;
}

function compared(a: Reading, b: Reading, weigh: Weigh): Comparison {
  const near = a.tongue === b.tongue;
  const pairs: { readonly word: Word; readonly twin: Word; readonly slip: boolean }[] = [];
  const rest = new Map(b.words);
  const meet = (word: Word, twin: Word | undefined, slip: boolean): boolean => {
    if (!twin) return false;
    rest.delete(twin.key);
    pairs.push({ word, twin, slip });
    return true;
  };
  const over = [...a.words.values()].filter((word) => !meet(word, rest.get(word.key), false));
  const few = over.length <= FEW && rest.size <= FEW;
  const twinOf = (word: Word) => (few ? [...rest.values()].find((other) => isNear(word, other, near)) : undefined);
  const left = over.filter((word) => !meet(word, twinOf(word), true));
  const counted = (word: Word) => weigh(word) * (near || word.meaning ? 1 : UNKNOWN);
  const lost = sum(pairs, ({ word, slip }) => (slip ? SLIP * weigh(word) : 0));
  const sides = [sum(left, counted) + lost, sum([...rest.values()], counted) + lost];
  return {
    shared: sum(pairs, ({ word, twin }) => (weigh(word) + weigh(twin)) / 2) - lost,
    met: pairs.map(({ word, twin }) => (word.length < twin.length ? word : twin)).filter(isSubject),
    exact: pairs.every(({ word, twin, slip }) => slip || word.stem === twin.stem),
    contrast: Math.min(left.filter(isSubject).length, [...rest.values()].filter(isSubject).length),
    less: Math.min(...sides),
    more: Math.max(...sides),
  };
}

function isSubject({ kind }: Word): boolean {
  return kind === 'subject';
}

function isNear(a: Word, b: Word, sameTongue: boolean): boolean {
  if (a.kind === 'number' || b.kind === 'number' || (a.meaning && b.meaning)) return false;
  return sameTongue ? isSlip(a.stem, b.stem) : a.sound !== '' && a.sound === b.sound;
}

function sum<T>(things: readonly T[], of: (thing: T) => number): number {
  return things.reduce((total, thing) => total + of(thing), 0);
}

/** The part of the letters, in threes, that both have; 0 where it can't be enough. */
function byLetters(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.size + b.size || 1;
  if (2 * Math.min(a.size, b.size) < LETTERS * all) return 0;
  let both = 0;
  for (const three of a) if (b.has(three)) both++;
  return 2 * both < LETTERS * all ? 0 : (2 * both) / all;
}
