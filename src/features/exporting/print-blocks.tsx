// The kinds of blocks as HTML: real headings, lists and tables, so that the PDF a browser makes of them has an outline and can be
// read aloud.

import type { ReactNode } from 'react';
import { withoutForbidden } from '@/domain/note-text';
import { laidOut } from '@/ui';
import type { Block, Cell, Text } from './blocks';
import styles from './print-sheet.module.css';
import { type Direction, directionOfText } from './text-direction';

type Item = Extract<Block, { is: 'item' }>;
type Group = Exclude<Block, Item> | { readonly is: 'list'; readonly items: readonly Item[] };

export function PrintBlocks({ blocks, own }: { blocks: readonly Block[]; own: Direction }) {
  const headings = blocks.filter((block) => block.is === 'heading' && block.level > 0);
  // A document doesn't change once it is made.
  return laidOut(grouped(blocks).map((block) => shown(block, headings, own)));
}

function shown(block: Group, headings: readonly Block[], own: Direction): ReactNode {
  if (block.is === 'heading') {
    const Name = (['h1', 'h2', 'h3'] as const)[block.level];
    const id = block.level > 0 ? `part-${headings.indexOf(block)}` : undefined;
    return (
      <Name id={id} className={block.newPage ? styles.page : undefined}>
        <Shown text={block.text} />
      </Name>
    );
  }
  if (block.is === 'list') return <List items={block.items} own={own} />;
  if (block.is === 'table') return <Table block={block} own={own} />;
  if (block.is === 'contents') return <Contents title={block.title} headings={headings} />;
  return (
    <p className={`${styles[block.look]} ${block.keep ? styles.keep : ''}`} dir={directionOf(block.text, own)}>
      {cleaned(block.text)}
    </p>
  );
}

/** What follows itself as items is one list. */
function grouped(blocks: readonly Block[]): readonly Group[] {
  const groups: (Exclude<Block, Item> | { is: 'list'; items: Item[] })[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.is !== 'item') groups.push(block);
    else if (last?.is === 'list') last.items.push(block);
    else groups.push({ is: 'list', items: [block] });
  }
  return groups;
}

function List({ items, own }: { items: readonly Item[]; own: Direction }) {
  const isNumbered = items[0]?.number !== null;
  const Name = isNumbered ? 'ol' : 'ul';
  const item = ({ number, text }: Item) => (
    <li value={isNumbered ? (number ?? undefined) : undefined}>
      <div dir={directionOf(text, own)}>{cleaned(text)}</div>
    </li>
  );
  return <Name>{laidOut(items.map(item))}</Name>;
}

function Contents({ title, headings }: { title: Text; headings: readonly Block[] }) {
  const line = (block: Block, i: number) =>
    block.is === 'heading' && (
      <li className={block.level === 2 ? styles.second : undefined}>
        <a href={`#part-${i}`}>
          <Shown text={block.text} />
        </a>
      </li>
    );
  return (
    <nav className={styles.contents}>
      <p className={styles.label}>{title.text}</p>
      <ul>{laidOut(headings.map(line))}</ul>
    </nav>
  );
}

function Table({ block, own }: { block: Extract<Block, { is: 'table' }>; own: Direction }) {
  const { rows, widths, look, tall } = block;
  const [first = [], ...rest] = rows;
  const row = (cells: readonly Cell[], scope: 'col' | 'row') => (
    <tr>{laidOut(cells.map((cell) => tableCell({ cell, scope, own })))}</tr>
  );
  const column = (width: number) => <col style={{ inlineSize: `${width}%` }} />;
  return (
    <table className={tall ? styles.tall : undefined}>
      <colgroup>{laidOut(widths.map(column))}</colgroup>
      {look === 'list' && <thead>{row(first, 'col')}</thead>}
      <tbody>{laidOut((look === 'list' ? rest : rows).map((cells) => row(cells, 'row')))}</tbody>
    </table>
  );
}

interface InTable {
  readonly cell: Cell;
  readonly scope: 'col' | 'row';
  readonly own: Direction;
}

function tableCell({ cell: { texts, head, span }, scope, own }: InTable): ReactNode {
  const paragraph = (text: Text) => <div dir={directionOf(text, own)}>{cleaned(text)}</div>;
  const content = laidOut(texts.map(paragraph));
  if (!head) return <td colSpan={span}>{content}</td>;
  return (
    <th colSpan={span} scope={span > 1 ? 'colgroup' : scope}>
      {content}
    </th>
  );
}

/** Said outright: what the browser would find by itself differs from what the other formats find, where there is no letter. */
function directionOf({ kind, text }: Text, own: Direction): Direction | undefined {
  if (kind === 'code') return 'ltr';
  return kind === 'typed' ? directionOfText(text, own) : undefined;
}

function cleaned({ kind, text }: Text): ReactNode {
  const clean = withoutForbidden(text);
  return kind === 'code' ? <code>{clean}</code> : clean;
}

/** Within a line of the document's own direction. */
function Shown({ text }: { text: Text }) {
  return text.kind === 'typed' ? <bdi>{cleaned(text)}</bdi> : cleaned(text);
}
