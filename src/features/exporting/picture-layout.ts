// Where everything stands on a picture of one axis's board, for a slide: the commitments as columns, their proposals as papers, as
// much as can be read from the back of a hall, and how much more there is. Knows no canvas: it is told how wide a text is.

import type { ReportedAxis } from '@/domain/report';
import { type Writer, writer } from './picture-text';
import type { Direction } from './text-direction';

export const PICTURE = { width: 1920, height: 1080 } as const;

/** The names of the papers' colours; who paints knows them. */
export type Paint = 'desk' | 'surface' | 'tint' | 'edge' | 'deep' | 'ink' | 'soft';

export type Stroke =
  | {
      readonly is: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Paint;
      readonly border: Paint | null;
    }
  /** `x` is where the line begins in its own direction; `y` is its baseline. */
  | {
      readonly is: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly paint: Paint;
      readonly direction: Direction;
    };

/** In pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

export interface PictureWords {
  readonly axis: string;
  readonly about: string;
  /** What is said where there is no commitment, or where more are there than fit. */
  readonly none: string;
  readonly unplaced: string;
  readonly untitled: string;
  readonly more: (proposals: number) => string;
  readonly moreColumns: (columns: number) => string;
}

interface Column {
  readonly title: string;
  readonly texts: readonly string[];
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const EDGE = 64;
const GAP = 28;
const TOP = 208;
const PADDING = 22;
const PER_ROW = 4;
const MOST = 8;

export function boardPicture(
  axis: ReportedAxis,
  words: PictureWords,
  own: Direction,
  measure: Measure,
): readonly Stroke[] {
  const all: Column[] = [
    ...axis.commitments.map(({ title, proposals }) => ({
      title: title.trim() || words.untitled,
      texts: proposals.map(({ text }) => text),
    })),
    ...(axis.unplaced.length > 0 ? [{ title: words.unplaced, texts: axis.unplaced.map(({ text }) => text) }] : []),
  ];
  const shown = all.slice(0, MOST);
  const write = writer(own, measure);
  const rows = shown.length > PER_ROW ? 2 : 1;
  const perRow = Math.max(1, Math.ceil(shown.length / rows));
  const inner = { width: PICTURE.width - 2 * EDGE, height: PICTURE.height - TOP - EDGE };
  const size = {
    width: (inner.width - (perRow - 1) * GAP) / perRow,
    height: (inner.height - (rows - 1) * GAP) / rows,
  };
  const strokes = [
    box({ x: 0, y: 0, ...PICTURE }, 'desk', null),
    box({ x: 0, y: 0, width: PICTURE.width, height: 16 }, 'deep', null),
    ...write(
      [words.axis],
      { x: EDGE, y: 56, width: inner.width, height: 0 },
      { size: 56, bold: true, paint: 'deep', most: 1 },
    ).strokes,
    ...write(
      [words.about],
      { x: EDGE, y: 134, width: inner.width, height: 0 },
      { size: 28, bold: false, paint: 'soft', most: 1 },
    ).strokes,
    ...shown.flatMap((column, i) => {
      const place = {
        x: EDGE + (i % perRow) * (size.width + GAP),
        y: TOP + Math.floor(i / perRow) * (size.height + GAP),
      };
      return columnStrokes(column, { ...place, ...size }, words, write);
    }),
    ...note(all.length, words, write),
  ];
  // Reckoned from left to right; in Arabic the first column is on the right.
  return own === 'rtl' ? strokes.map(mirrored) : strokes;
}

function note(columns: number, words: PictureWords, write: Writer): readonly Stroke[] {
  const text = columns === 0 ? words.none : columns > MOST ? words.moreColumns(columns - MOST) : '';
  const y = columns === 0 ? TOP : PICTURE.height - EDGE + 8;
  const area = { x: EDGE, y, width: PICTURE.width - 2 * EDGE, height: 0 };
  return text
    ? write([text], area, { size: columns === 0 ? 36 : 26, bold: false, paint: 'soft', most: 1 }).strokes
    : [];
}

function columnStrokes({ title, texts }: Column, area: Area, words: PictureWords, write: Writer): readonly Stroke[] {
  const inner = { ...area, x: area.x + PADDING, width: area.width - 2 * PADDING };
  const head = write(
    title.split('\n'),
    { ...inner, y: area.y + PADDING },
    { size: 32, bold: true, paint: 'ink', most: 3 },
  );
  const strokes: Stroke[] = [box(area, 'surface', 'edge'), ...head.strokes];
  const end = area.y + area.height - PADDING;
  let y = area.y + PADDING + head.height + 18;
  for (const [i, text] of texts.entries()) {
    const paper = write(
      text.split('\n'),
      { ...inner, x: inner.x + 16, width: inner.width - 32, y: y + 12 },
      {
        ...{ size: 26, bold: false, paint: 'ink', most: 3 },
      },
    );
    const height = paper.height + 24;
    // Room is kept to say how many more there are.
    if (y + height > end - (i < texts.length - 1 ? 40 : 0)) {
      const more = write(
        [words.more(texts.length - i)],
        { ...inner, y },
        { size: 26, bold: true, paint: 'deep', most: 1 },
      );
      return [...strokes, ...more.strokes];
    }
    strokes.push(box({ ...inner, y, height }, 'tint', null), ...paper.strokes);
    y += height + 12;
  }
  return strokes;
}

function box(area: Area, fill: Paint, border: Paint | null): Stroke {
  return { is: 'box', ...area, fill, border };
}

function mirrored(stroke: Stroke): Stroke {
  const width = stroke.is === 'box' ? stroke.width : 0;
  return { ...stroke, x: PICTURE.width - stroke.x - width };
}
