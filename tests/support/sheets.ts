// Reads the sheets out of LibreOffice's flat XML, through a strict parser.
import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';

export interface ReadSheet {
  readonly name: string;
  readonly isRightToLeft: boolean;
  /** Without empty cells and rows at their ends. New lines as \n. */
  readonly rows: readonly (readonly string[])[];
  /** Every formula that was found. */
  readonly formulas: readonly string[];
}

export function sheetsIn(fods: string): readonly ReadSheet[] {
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(fods, 'text/xml');
  if (!documentElement) throw new Error('LibreOffice gave nothing');
  const all = (within: Element, name: string) => [...within.getElementsByTagName(name)];
  const rightToLeft = new Set(
    all(documentElement, 'style:style')
      .filter((style) =>
        all(style, 'style:table-properties').some((one) => one.getAttribute('style:writing-mode') === 'rl-tb'),
      )
      .map((style) => style.getAttribute('style:name')),
  );
  return all(documentElement, 'table:table').map((table) => ({
    name: table.getAttribute('table:name') ?? '',
    isRightToLeft: rightToLeft.has(table.getAttribute('table:style-name')),
    rows: withoutEnd(
      all(table, 'table:table-row').flatMap((row) => repeated(row, 'rows', cellsIn(row))),
      (row) => row.length === 0,
    ),
    formulas: all(table, 'table:table-cell').flatMap((cell) => cell.getAttribute('table:formula') ?? []),
  }));
}

function cellsIn(row: Element): readonly string[] {
  const cells = [...row.getElementsByTagName('table:table-cell')].flatMap((cell) => {
    const text = [...cell.getElementsByTagName('text:p')].map(textOf).join('\n');
    return repeated(cell, 'columns', text);
  });
  return withoutEnd(cells, (text) => text === '');
}

/** Spaces are elements of their own where there are several, and so are tabs and new lines. */
function textOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeName === 'text:s') return ' '.repeat(Number((node as Element).getAttribute('text:c') ?? 1));
      if (node.nodeName === 'text:tab') return '\t';
      if (node.nodeName === 'text:line-break') return '\n';
      return node.nodeType === node.TEXT_NODE ? (node.textContent ?? '') : textOf(node as Element);
    })
    .join('');
}

/** An empty end is repeated a million times: once is enough. */
function repeated<T>(element: Element, what: 'rows' | 'columns', value: T): T[] {
  const times = Number(element.getAttribute(`table:number-${what}-repeated`) ?? 1);
  return Array.from({ length: Math.min(times, 1000) }, () => value);
}

function withoutEnd<T>(list: readonly T[], isEmpty: (value: T) => boolean): readonly T[] {
  return list.slice(0, 1 + list.findLastIndex((value) => !isEmpty(value)));
}
