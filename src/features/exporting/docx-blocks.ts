// The kinds of blocks as Word knows them: real headings, one numbered list, tables, a table of contents that is there before
// anybody updates it.

import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  InternalHyperlink,
  type Paragraph,
  type Table,
  TableOfContents,
} from 'docx';
import type { Block } from './blocks';
import { ACCENT, PROPOSALS, REMARKS } from './docx-styles';
import { type DocxWriter, textRuns } from './docx-writer';
import type { Direction } from './text-direction';

type Made = Paragraph | Table | TableOfContents;
type Heading = Extract<Block, { is: 'heading' }>;

const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;
const looks = {
  label: { style: 'Label' },
  plain: {},
  remark: { style: 'Remark' },
  strong: { style: 'CellHead' },
} as const;

export function docxBlocks(blocks: readonly Block[], write: DocxWriter, own: Direction): Made[] {
  const headings = blocks.filter((block) => block.is === 'heading' && block.level > 0);
  return blocks.flatMap((block, i): Made[] => {
    if (block.is === 'heading') return [headingOf(block, write, headings.indexOf(block))];
    if (block.is === 'line') return [lineOf(block, blocks[i - 1], write)];
    if (block.is === 'item') {
      const list = block.number === null ? REMARKS : PROPOSALS;
      return [write.paragraph(block.text, { style: 'ListParagraph', numbering: { reference: list, level: 0 } })];
    }
    if (block.is === 'table') return [write.table(block)];
    return contentsOf(block, headings as readonly Heading[], write, own);
  });
}

function headingOf({ level, text, newPage }: Heading, write: DocxWriter, index: number): Paragraph {
  const options = {
    heading: levels[level],
    ...(newPage ? { pageBreakBefore: true, spacing: { before: 0, after: 140 } } : {}),
  };
  if (level === 0) return write.paragraph(text, options);
  return write.paragraph(text, options, (children) => [new Bookmark({ id: anchorOf(index), children })]);
}

function lineOf(
  { look, text, keep }: Extract<Block, { is: 'line' }>,
  before: Block | undefined,
  write: DocxWriter,
): Paragraph {
  const endsCover = look === 'remark' && before?.is === 'line' && before.look !== 'remark' && before.look !== 'strong';
  return write.paragraph(text, {
    ...looks[look],
    ...(keep ? { keepNext: true } : {}),
    ...(look === 'strong' || before?.is === 'table' ? { spacing: { before: look === 'strong' ? 160 : 80 } } : {}),
    ...(endsCover
      ? { border: { top: { style: BorderStyle.SINGLE, size: 8, color: ACCENT, space: 6 } }, spacing: { before: 200 } }
      : {}),
  });
}

function anchorOf(index: number): string {
  return `_Toc${100_000 + index}`;
}

/**
 * As it will be listed, without pages: they depend on the faces of whoever opens it. Word asks, then fills them in; in LibreOffice
 * it is updated like any other.
 */
function contentsOf(
  { title }: Extract<Block, { is: 'contents' }>,
  headings: readonly Heading[],
  write: DocxWriter,
  own: Direction,
): Made[] {
  const entries = headings.map(({ level, text }, i) =>
    write.paragraph({ kind: 'words', text: text.text }, { style: `TOC${level}` }, () => [
      new InternalHyperlink({ anchor: anchorOf(i), children: textRuns(text.text, own) }),
    ]),
  );
  const field = { hyperlink: true, headingStyleRange: '1-2' };
  return [
    write.paragraph(title, { style: 'ContentsHead' }),
    new TableOfContents(title.text, { ...field, contentChildren: entries }),
  ];
}
