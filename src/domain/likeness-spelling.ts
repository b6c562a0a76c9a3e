// One spelling for what people spell in many ways.

import { westernDigits } from '@/lib/text';

/** Marks, elongation and the shapes of alef, ya and ta marbuta don't count, nor do accents and capitals. */
export function comparable(text: string): string {
  return westernDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064A')
    .replace(/\u0629/g, '\u0647')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Letters that Darija borrows, and those of Persian keyboards, to the Arabic ones they stand for. */
const borrowed: Readonly<Record<string, string>> = {
  گ: 'ك',
  ڭ: 'ك',
  ڨ: 'ق',
  ک: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  ڥ: 'ف',
  چ: 'ش',
  ی: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  œ: 'oe',
  æ: 'ae',
};

/** Comparable, and deaf to hamza and to borrowed letters too: for likeness, where a search would find too much. */
export function levelled(text: string): string {
  const letters = text.normalize('NFC').replace(/[ؤئء]/g, '');
  return comparable(letters.replace(/[گڭڨکپڤڥچیےہھœæ]/g, (letter) => borrowed[letter] ?? letter));
}
