// Paragraphs and tables in which both directions of writing stand as they should. The library writes what it is told; it
// is told here, once, so that no part of the document forgets it.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { withoutForbidden } from '@/domain/note';
import type { Locale } from '@/domain/wording';
import { directionOf } from '@/i18n';
import { LINE, TINT } from './docx-styles';
import { type DirectedText, type Direction, directedParts, directionOfText } from './text-direction';

type ParagraphOptions = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;

export interface DocxWriter {
  /** The document's own words: in the document's direction, whatever is woven into them. */
  words(text: string, options?: ParagraphOptions): Paragraph;
  /** What people typed: in its own direction, new lines kept. */
  typed(text: string, options?: ParagraphOptions): Paragraph;
  /** `widths` in hundredths of the page. The first row is the head, repeated on every page; `last` may be a sum. */
  table(rows: readonly (readonly string[])[], widths: readonly number[], last?: 'row' | 'sum'): Table;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };

export function docxWriter(locale: Locale): DocxWriter {
  const own = directionOf(locale);
  const words: DocxWriter['words'] = (text, options) => paragraph(text, own, options);
  return {
    words,
    typed: (text, options) => paragraph(text, directionOfText(text, own), options),
    table: (rows, widths, last = 'row') =>
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        visuallyRightToLeft: own === 'rtl',
        borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
        margins: { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 100, right: 100 },
        rows: rows.map(
          (cells, row) =>
            new TableRow({
              tableHeader: row === 0,
              cantSplit: true,
              children: cells.map(
                (text, column) =>
                  new TableCell({
                    width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE },
                    verticalAlign: VerticalAlignTable.CENTER,
                    ...(row === 0 ? { shading: { fill: TINT } } : {}),
                    children: [
                      words(text, {
                        style: row === 0 || (last === 'sum' && row === rows.length - 1) ? 'CellHead' : 'Cell',
                      }),
                    ],
                  }),
              ),
            }),
        ),
      }),
  };
}

function paragraph(text: string, direction: Direction, options: ParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.START,
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    children: textRuns(text, direction),
    ...options,
  });
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
