// A document as Markdown, for a website or a repository. What people typed is text, never markup: nothing in it may become a
// heading, a link, HTML or the end of a table.

import { withoutForbidden } from '@/domain/note-text';
import type { Locale } from '@/domain/wording';
import { directionOf, tagOf } from '@/i18n';
import type { Block, Cell, PrintedDocument, Text } from './blocks';

type TableBlock = Extract<Block, { is: 'table' }>;

/** In an element that says its language and direction, which Markdown itself can't. */
export function markdownOf({ blocks }: PrintedDocument, locale: Locale): string {
  const written = blocks.flatMap((block, i) => {
    const text = blockOf(block, blocks[i - 1]);
    // Items of one list stand line by line, everything else apart.
    const gap = block.is === 'item' && blocks[i - 1]?.is === 'item' ? '\n' : '\n\n';
    return text ? [gap, text] : [];
  });
  return `<div lang="${tagOf(locale)}" dir="${directionOf(locale)}">${written.join('')}\n\n</div>\n`;
}

function blockOf(block: Block, before: Block | undefined): string {
  if (block.is === 'heading') return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`;
  if (block.is === 'item') {
    const mark = block.number === null ? '-' : `${block.number}.`;
    // What follows in the same item stands under its first letter.
    const text = lines(block.text).join(`  \n${' '.repeat(mark.length + 1)}`);
    return `${mark} ${text}`;
  }
  if (block.is === 'table') return tableOf(block);
  // Websites make their own.
  if (block.is === 'contents') return '';
  const text = lines(block.text).join('  \n');
  if (block.look === 'strong' || block.look === 'label') return `**${text}**`;
  return block.look === 'remark' && before ? `*${text}*` : text;
}

function tableOf({ rows, widths, look }: TableBlock): string {
  const [first = [], ...rest] = rows;
  // A form has no row of heads; Markdown wants one.
  const body = look === 'list' ? rest : rows;
  const head = look === 'list' ? rowOf(first) : `|${widths.map(() => '   |').join('')}`;
  return [head, `|${widths.map(() => ' --- |').join('')}`, ...body.map(rowOf)].join('\n');
}

function rowOf(cells: readonly Cell[]): string {
  const written = cells.flatMap(({ texts, head, span }) => {
    const text = texts.flatMap(lines).filter(Boolean).join('<br>');
    return [head && text ? `**${text}**` : text, ...Array.from({ length: span - 1 }, () => '')];
  });
  return `|${written.map((text) => ` ${text} |`).join('')}`;
}

function inline(text: Text): string {
  return lines(text).join(' ');
}

function lines({ kind, text }: Text): string[] {
  const clean = withoutForbidden(text).split('\n');
  return kind === 'code' ? clean.map((part) => `\`${part.replaceAll('`', '')}\``) : clean.map(escaped);
}

/** Every sign that Markdown, its tables or HTML could take for more than itself; and what at a line's start makes a list. */
function escaped(text: string): string {
  return (
    text
      .trim()
      .replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&')
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/@/g, '\\@')
      // Some readers make links of bare addresses.
      .replace(/:\/\//g, ':/\\/')
      .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
  );
}
