// Reads a DOCX apart from the library that wrote it: each part through a strict XML parser, each paragraph as what Word is told.
import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface ReadRun {
  readonly text: string;
  readonly rtl: boolean;
}

export interface ReadParagraph {
  /** The style's id; '' for the default one. */
  readonly style: string;
  readonly bidi: boolean;
  /** Alignment as written: `start`, `center`… */
  readonly aligned: string;
  /** The list it stands in; '' for none. */
  readonly list: string;
  readonly runs: readonly ReadRun[];
  /** Begins or ends a field, and holds nothing. */
  readonly isField: boolean;
  /** New lines as \n. */
  readonly text: string;
}

export interface ReadDocx {
  readonly paragraphs: readonly ReadParagraph[];
  /** The XML text of a part, `word/styles.xml` for one. */
  part(path: string): string;
}

/** The parts of a DOCX or a workbook. Throws when one isn't well-formed or holds a character that XML forbids. */
export function wellFormedParts(file: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  for (const [path, text] of parts) if (/\.(xml|rels)$/.test(path)) parsed(text, path);
  return new Map(parts);
}

export function readDocx(file: Uint8Array): ReadDocx {
  const parts = wellFormedParts(file);
  const part = (path: string) => parts.get(path) ?? '';
  const document = parsed(part('word/document.xml'), 'word/document.xml');
  return { paragraphs: all(document, 'w:p').map(paragraph), part };
}

// XML 1.0: everything but these; the parser lets some of them pass.
const forbidden = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;

function parsed(xml: string, path: string): Element {
  if (forbidden.test(xml)) throw new Error(`${path} holds a character that XML forbids`);
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  if (!documentElement) throw new Error(`${path} is empty`);
  return documentElement;
}

function all(within: Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

function paragraph(p: Element): ReadParagraph {
  const value = (name: string) => all(p, name)[0]?.getAttribute('w:val') ?? '';
  const runs = all(p, 'w:r').map((r) => ({ text: textOf(r), rtl: all(r, 'w:rtl').length > 0 }));
  return {
    style: value('w:pStyle'),
    bidi: all(p, 'w:bidi').length > 0,
    aligned: value('w:jc'),
    list: value('w:numId'),
    runs,
    isField: all(p, 'w:fldChar').length > 0 && runs.every(({ text }) => text === ''),
    text: runs.map(({ text }) => text).join(''),
  };
}

function textOf(run: Element): string {
  return [...run.childNodes]
    .map((node) => (node.nodeName === 'w:br' ? '\n' : node.nodeName === 'w:t' ? (node.textContent ?? '') : ''))
    .join('');
}
