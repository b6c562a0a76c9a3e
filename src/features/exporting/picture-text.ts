// Lines of text on a picture: broken where they are full, and where there are too many ended in dots.

import type { Area, Measure, Paint, Stroke } from './picture-layout';
import { type Direction, directionOfText } from './text-direction';

export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly paint: Paint;
  /** Lines; what is longer ends in dots. */
  readonly most: number;
}

export type Writer = (
  lines: readonly string[],
  area: Area,
  look: Look,
) => { readonly strokes: readonly Stroke[]; readonly height: number };

export function writer(own: Direction, measure: Measure): Writer {
  return (paragraphs, area, { size, bold, paint, most }) => {
    const fits = (text: string) => measure(text, size, bold) <= area.width;
    const lines = paragraphs.flatMap((paragraph) => wrapped(paragraph, fits));
    const kept = lines.length > most ? [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', fits)] : lines;
    const direction = directionOfText(paragraphs.join(' '), own);
    const step = Math.round(size * 1.4);
    const strokes = kept.map((text, i): Stroke => {
      // In the columns' own direction a line begins where its area does; against it, where the area ends.
      const x = direction === own ? area.x : area.x + area.width;
      return { is: 'text', x, y: area.y + i * step + size, text, size, bold, paint, direction };
    });
    return { strokes, height: kept.length * step };
  };
}

function wrapped(paragraph: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) line = longer;
    else {
      if (line) lines.push(line);
      line = fits(word) ? word : shortened(word, fits);
    }
  }
  return line ? [...lines, line] : lines;
}

/** As many whole characters as fit, and dots; found by halving, because measuring is dear. */
function shortened(text: string, fits: (text: string) => boolean): string {
  const letters = Intl.Segmenter ? [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment) : [...text];
  let [some, tooMany] = [0, letters.length];
  while (tooMany - some > 1) {
    const middle = Math.floor((some + tooMany) / 2);
    if (fits(`${letters.slice(0, middle).join('')}…`)) some = middle;
    else tooMany = middle;
  }
  return `${letters.slice(0, some).join('').trimEnd()}…`;
}
