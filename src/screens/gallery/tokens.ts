// The tokens as they stand in their file, so that a new one is shown the day it is made.

import source from '@/ui/tokens.css?raw';

export interface Token {
  /** With its two dashes. */
  readonly name: string;
  readonly value: string;
}

function tokensIn(selector: string): readonly Token[] {
  const block = source.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return [...block.matchAll(/^\s*(--[\w-]+): ([^;]+);/gm)].map(([, name = '', value = '']) => ({ name, value }));
}

export const tokens = tokensIn(':root');
export const colours = tokens.filter(({ value }) => /^#[0-9a-f]{6}$/i.test(value));
export const sized = (beginning: string) => tokens.filter(({ name }) => name.startsWith(beginning));

/** A colour of the root's, or of a paper's. */
export function colourOf(name: string, hue?: string): string {
  const found = (hue ? tokensIn(`[data-hue="${hue}"]`) : []).concat(tokens).find((token) => token.name === name);
  if (!found) throw new Error(`no token ${name}`);
  return found.value;
}

export interface Pair {
  readonly ink: string;
  readonly ground: string;
  readonly hue?: string;
  /** WCAG's ratio that it has to reach. */
  readonly least: number;
}

const TEXT = 4.5;
const PAPER = 7;

/** Which colour is written on which. */
export const pairs: readonly Pair[] = [
  ...['--desk', '--surface', '--surface-sunk'].flatMap((ground) => [
    { ink: '--ink', ground, least: PAPER },
    { ink: '--ink-soft', ground, least: TEXT },
  ]),
  ...['--desk', '--surface', '--accent-tint'].map((ground) => ({ ink: '--accent', ground, least: TEXT })),
  { ink: '--accent-ink', ground: '--accent', least: TEXT },
  { ink: '--surface', ground: '--ink', least: TEXT },
  ...['--desk', '--surface', '--danger-tint'].map((ground) => ({ ink: '--danger', ground, least: TEXT })),
  { ink: '--surface', ground: '--danger', least: TEXT },
  ...['--surface', '--caution-tint'].map((ground) => ({ ink: '--caution', ground, least: TEXT })),
];

export const pairsOfPaper = (hue: string): readonly Pair[] => [
  { ink: '--ink', ground: '--tint', hue, least: PAPER },
  { ink: '--deep', ground: '--tint', hue, least: TEXT },
  { ink: '--surface', ground: '--deep', hue, least: TEXT },
];

/** WCAG's, from 1 to 21. */
export function contrastOf({ ink, ground, hue }: Pair): number {
  const [light = 0, dark = 0] = [luminanceOf(colourOf(ink, hue)), luminanceOf(colourOf(ground, hue))].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
