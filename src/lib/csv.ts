// A table for Excel in French: byte order mark, semicolons, CRLF. Nothing in a cell may be taken for a formula.

import { wellFormed } from './text';

export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}

// A spreadsheet also looks behind spaces and invisible marks, and takes the wide signs of Asian keyboards.
const formula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** As RFC 4180 quotes it; what would be a formula stands behind an apostrophe. */
function cell(text: string): string {
  // No spreadsheet holds a null character: what follows it would be lost.
  const clean = wellFormed(text).replace(/[\0\uFFFE\uFFFF]/g, '');
  const harmless = formula.test(clean) ? `'${clean}` : clean;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
