// Paragraphs and tables in which both directions of writing stand as they should. The library writes what it is told; it
// is told here, once, so that no part of the document forgets it.

import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { withoutForbidden } from '@/domain/note-text';
import type { Locale } from '@/domain/wording';
import { directionOf } from '@/i18n';
import type { Block, Cell, Text } from './blocks';
import { LINE, TINT } from './docx-styles';
import { type DirectedText, type Direction, directedParts, directionOfText } from './text-direction';

type ParagraphOptions = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;
type TableBlock = Extract<Block, { is: 'table' }>;

export interface DocxWriter {
  /** `wrap` may put the runs into a bookmark. */
  paragraph(text: Text, options?: ParagraphOptions, wrap?: (runs: TextRun[]) => ParagraphChild[]): Paragraph;
  table(block: TableBlock): Table;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
/** Twips: room for a name and a signature. */
const TALL = 900;
/** UTF-16 units: about a third of a page. */
const LONG = 900;

export function docxWriter(locale: Locale): DocxWriter {
  const own = directionOf(locale);
  const paragraph: DocxWriter['paragraph'] = (text, options, wrap = (runs) => runs) => {
    const direction = directionIn(text, own);
    return new Paragraph({
      alignment: AlignmentType.START,
      ...(direction === 'rtl' ? { bidirectional: true } : {}),
      children: wrap(text.kind === 'code' ? codeRuns(text.text) : textRuns(text.text, direction)),
      ...options,
    });
  };
  const cell = ({ texts, head, span }: Cell, width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(head ? { shading: { fill: TINT } } : {}),
      children: texts.map((text) => paragraph(text, { style: head ? 'CellHead' : 'Cell' })),
    });
  return {
    paragraph,
    table: ({ rows, widths, look, tall }) =>
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        visuallyRightToLeft: own === 'rtl',
        borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
        margins: { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 100, right: 100 },
        rows: rows.map(
          (cells, row) =>
            new TableRow({
              tableHeader: look === 'list' && row === 0,
              cantSplit: isShort(cells),
              ...(tall && row > 0 ? { height: { value: TALL, rule: HeightRule.ATLEAST } } : {}),
              children: cells.map((each, column) => cell(each, each.span > 1 ? 100 : (widths[column] ?? 0))),
            }),
        ),
      }),
  };
}

/** A long answer may go on overleaf: kept whole, it might not fit on any page. */
function isShort(cells: readonly Cell[]): boolean {
  return cells.every(({ texts }) => texts.reduce((sum, { text }) => sum + text.length, 0) < LONG);
}

function directionIn({ kind, text }: Text, own: Direction): Direction {
  if (kind === 'code') return 'ltr';
  return kind === 'typed' ? directionOfText(text, own) : own;
}

const mono = { ascii: 'Courier New', hAnsi: 'Courier New', eastAsia: 'Courier New', cs: 'Courier New' };

function codeRuns(text: string): TextRun[] {
  return [new TextRun({ text: withoutForbidden(text), font: mono, size: 18 })];
}

/** Whatever was typed becomes text that XML can hold and that shows as it reads: see `withoutForbidden`. */
export function textRuns(text: string, base: Direction): TextRun[] {
  return withoutForbidden(text)
    .split('\n')
    .flatMap((line, i) => {
      const parts = directedParts(line, base).flatMap(withPicturesApart);
      const runs = parts.map(
        ({ text, direction, picture }) =>
          new TextRun({
            text,
            ...(direction === 'rtl' ? { rightToLeft: true } : {}),
            ...(picture ? { font: pictures } : {}),
          }),
      );
      return i > 0 ? [new TextRun({ break: 1 }), ...runs] : runs;
    });
}

// Emoji, with what varies and joins them.
const picture =
  /((?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F]*)/u;
const pictures = { ascii: 'Segoe UI Emoji', hAnsi: 'Segoe UI Emoji', eastAsia: 'Segoe UI Emoji', cs: 'Segoe UI Emoji' };

/** A word processor that lacks a picture in the face of the text garbles the letters of the same run. */
function withPicturesApart({ text, direction }: DirectedText) {
  // A split at a captured pattern gives what matched at every second place.
  return text
    .split(picture)
    .map((part, i) => ({ text: part, direction, picture: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}
