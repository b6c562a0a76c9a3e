// Which way a text runs, and its parts that run the same way: a word processor wants to be told for each, where a browser
// works it out. Text stays in logical order, as it was typed.

export type Direction = 'rtl' | 'ltr';

export interface DirectedText {
  readonly text: string;
  readonly direction: Direction;
}

// The letters of the scripts that run from right to left, the Arabic marks that Unicode counts to no script, and the
// invisible marks of direction.
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\u0640\u061B-\u061F\u0660-\u0669\u200F]/u;
const leftToRight = /[\p{L}\u200E]/u;
// Marks and joiners belong to the letter before them, whatever follows.
const attached = /[\p{M}\u200C\u200D\uFE0F]/u;

/** That of the first letter, as `dir="auto"` has it; `otherwise` when there is none. */
export function directionOfText(text: string, otherwise: Direction): Direction {
  for (const letter of text.match(/[\p{L}\u200E\u200F]/gu) ?? []) return rightToLeft.test(letter) ? 'rtl' : 'ltr';
  return otherwise;
}

/**
 * Parts in logical order. Spaces and punctuation between two parts of one direction belong to them, else to the `base`;
 * digits belong to the letters before them, as in the Unicode algorithm.
 */
export function directedParts(text: string, base: Direction): DirectedText[] {
  const characters = [...text];
  const directions = strongDirections(characters, base);
  const parts: { text: string; direction: Direction }[] = [];
  characters.forEach((character, i) => {
    const direction = directions[i] ?? neutralDirection(directions, i, base);
    const last = parts.at(-1);
    if (last?.direction === direction) last.text += character;
    else parts.push({ text: character, direction });
  });
  return parts;
}

/** Null for a space, punctuation or a picture. */
function strongDirections(characters: readonly string[], base: Direction): (Direction | null)[] {
  let letters = base;
  let previous: Direction | null = null;
  return characters.map((character) => {
    if (attached.test(character)) return previous;
    if (rightToLeft.test(character)) letters = 'rtl';
    else if (leftToRight.test(character)) letters = 'ltr';
    else if (!/\d/.test(character)) {
      previous = null;
      return null;
    }
    previous = letters;
    return letters;
  });
}

function neutralDirection(directions: readonly (Direction | null)[], at: number, base: Direction): Direction {
  let before = at;
  let after = at;
  while (before >= 0 && directions[before] === null) before--;
  while (after < directions.length && directions[after] === null) after++;
  const [left, right] = [directions[before] ?? base, directions[after] ?? base];
  return left === right ? left : base;
}
