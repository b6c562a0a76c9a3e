// A text as a row of words and numbers, each spelled in one way.

import { spelledNumbers, units } from './likeness-little-words';
import { levelled } from './likeness-spelling';

export interface Token {
  readonly text: string;
  readonly script: 'arabic' | 'latin' | 'other' | 'number';
}

/** A proposal has 280; what comes from elsewhere is judged by its beginning. */
const READ_UNITS = 600;

const bullets = /^[ \t]*\d{1,2}[ \t]*[.)\-–][ \t]+|[0-9#*]\uFE0F?\u20E3/gm;
const pieces = /\p{L}+(?:\d+\p{L}*)*|\d+(?:[.,:/-]\d+)*\p{L}*/gu;

export function tokensOf(text: string): Token[] {
  const plain = levelled(text.slice(0, READ_UNITS).replace(bullets, ' '))
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1')
    .replace(/([\u0600-\u06FF])(?=\d)|(\d)(?=[\u0600-\u06FF])/g, '$1$2 ');
  return [...plain.matchAll(pieces)].flatMap(([piece]) => tokensIn(piece));
}

function tokensIn(piece: string): Token[] {
  const spelled = spelledNumbers.get(piece);
  if (spelled !== undefined) return spelled.split(' ').map((text) => ({ text, script: scriptOf(text) }));
  const [, number = '', rest = ''] = /^(\d[\d.,:/-]*)(.*)$/.exec(piece) ?? [];
  if (number === '') return [{ text: piece, script: scriptOf(piece) }];
  const unit = units.get(rest);
  // 7ay and 3la begin with a letter that looks like a digit.
  if (unit === undefined && /^[a-z]/.test(rest) && number.length === 1) return [{ text: piece, script: 'latin' }];
  const count: Token = { text: numberOf(number), script: 'number' };
  const follower = unit ?? rest;
  return follower === '' ? [count] : [count, { text: follower, script: scriptOf(follower) }];
}

function scriptOf(piece: string): Token['script'] {
  if (/^\d/.test(piece)) return 'number';
  if (/\p{Script=Arabic}/u.test(piece)) return 'arabic';
  return /\p{Script=Latin}/u.test(piece) ? 'latin' : 'other';
}

/** 05 is 5, 10.000 is 10000, 31-13 is 31.13. */
function numberOf(digits: string): string {
  const whole = /^\d{1,3}(?:[.,]000)+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits;
  return whole.replace(/[,:/-]/g, '.').replace(/^0+(?=\d)/, '');
}

/** Its words as a string to look phrases up in, a space on either side of each. */
export function sentenceOf(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ text }) => text).join(' ')} `;
}
