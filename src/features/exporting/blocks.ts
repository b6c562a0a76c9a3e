// What a document is made of, before it is written as DOCX, as a printed page or as Markdown: the documents are put together
// once, and each format only has to know these few kinds.

/** `words` run in the document's direction; what was `typed` runs in its own; a `code` (a fingerprint) from left to right. */
export type Text =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };

export interface Cell {
  readonly texts: readonly Text[];
  readonly head: boolean;
  /** How many columns it takes. */
  readonly span: number;
}

export type Row = readonly Cell[];

export type Block =
  | {
      readonly is: 'heading';
      /** 0 is the title of the whole. */
      readonly level: 0 | 1 | 2;
      readonly text: Text;
      readonly newPage: boolean;
    }
  | {
      readonly is: 'line';
      readonly look: 'label' | 'plain' | 'remark' | 'strong';
      readonly text: Text;
      /** Stays on the page of what comes next. */
      readonly keep: boolean;
    }
  /** Of the document's one list of proposals when it has a number, else of a list without order. */
  | { readonly is: 'item'; readonly number: number | null; readonly text: Text }
  | {
      readonly is: 'table';
      readonly rows: readonly Row[];
      /** In hundredths of the page. */
      readonly widths: readonly number[];
      /** `list`: the first row is the head, repeated on every page. `form`: the first cell of a row says what the others are. */
      readonly look: 'list' | 'form';
      /** Leaves room to write by hand. */
      readonly tall: boolean;
    }
  /** The list of the headings below the title, with their pages where a format has pages. */
  | { readonly is: 'contents'; readonly title: Text };

export interface PrintedDocument {
  readonly title: string;
  /** At the foot of each page, before its number. */
  readonly foot: string;
  readonly blocks: readonly Block[];
}

export const words = (text: string): Text => ({ kind: 'words', text });
export const typed = (text: string): Text => ({ kind: 'typed', text });
export const code = (text: string): Text => ({ kind: 'code', text });

export function heading(level: 0 | 1 | 2, text: Text, { newPage = false } = {}): Block {
  return { is: 'heading', level, text, newPage };
}

type Look = Extract<Block, { is: 'line' }>['look'];

export function line(look: Look, text: Text | string, { keep = false } = {}): Block {
  return { is: 'line', look, text: typeof text === 'string' ? words(text) : text, keep };
}

export function item(text: Text, number: number | null = null): Block {
  return { is: 'item', number, text };
}

function cellOf(content: Text | string | readonly Text[], head: boolean, span = 1): Cell {
  const texts = typeof content === 'string' ? [words(content)] : 'kind' in content ? [content] : content;
  return { texts, head, span };
}

/** The first row is the head; `sum` makes a head of the last one too. */
export function listTable(
  rows: readonly (readonly (Text | string | readonly Text[])[])[],
  widths: readonly number[],
  { sum = false, tall = false } = {},
): Block {
  const cells = rows.map((row, i) => row.map((content) => cellOf(content, i === 0 || (sum && i === rows.length - 1))));
  return { is: 'table', rows: cells, widths, look: 'list', tall };
}

export type FormRow = { readonly section: string } | { readonly field: string; readonly is: Text | readonly Text[] };

/** Two columns: what is asked, as wide as `asked` hundredths, and what was answered; a section's name takes both. */
export function formTable(rows: readonly FormRow[], asked = 30): Block {
  const cells = rows.map((row) =>
    'section' in row ? [cellOf(row.section, true, 2)] : [cellOf(row.field, true), cellOf(row.is, false)],
  );
  return { is: 'table', rows: cells, widths: [asked, 100 - asked], look: 'form', tall: false };
}
