// A spreadsheet as rows of text. The libraries that read it come with the first file.

/** As much as any workshop's proposals take, and little enough for an old laptop. */
export const MAX_BYTES = 5_000_000;
export const MAX_ROWS = 5_000;

export type TableFault = 'too-big' | 'unreadable' | 'too-many-rows' | 'empty';
export type ReadTable =
  | { readonly rows: readonly (readonly string[])[]; readonly fault: null }
  | { readonly rows: null; readonly fault: TableFault };

const fault = (of: TableFault): ReadTable => ({ rows: null, fault: of });

/** CSV with any separator, in UTF-8 or as Excel of Western and Arabic Windows writes it; XLSX: its first sheet. Throws nothing. */
export async function readTable(file: Blob): Promise<ReadTable> {
  if (file.size > MAX_BYTES) return fault('too-big');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const rows = isZip(bytes) ? await sheetRows(bytes) : await csvRows(textOf(bytes));
    if (rows.length > MAX_ROWS) return fault('too-many-rows');
    return rows.every((cells) => cells.every((cell) => cell.trim() === '')) ? fault('empty') : { rows, fault: null };
  } catch {
    return fault('unreadable');
  }
}

/** Every XLSX is a ZIP, whatever the file is called. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Its bytes are UTF-8 unless they can't be: then the page of Windows in which they make words. */
function textOf(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('not a text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const arabic = new TextDecoder('windows-1256').decode(bytes);
    return /[\u0621-\u064A]{3}/.test(arabic) ? arabic : new TextDecoder('windows-1252').decode(bytes);
  }
}

async function csvRows(text: string): Promise<string[][]> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: separatorOf(text) });
  // What our own table puts before a formula, so that no spreadsheet runs it.
  return data.map((cells) =>
    cells.map((cell) => cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t])/u, '')),
  );
}

/** The commonest in the first line, outside quotes; the library's own guess goes wrong where the first rows differ in length. */
function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const count = (separator: string) => first.split(separator).length;
  return [';', '\t', ','].sort((a, b) => count(b) - count(a))[0] ?? ';';
}

async function sheetRows(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/universal');
  const rows = await readSheet(bytes.buffer);
  return rows.map((cells) => cells.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))));
}
