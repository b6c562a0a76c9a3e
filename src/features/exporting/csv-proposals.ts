// The proposals as a table for Excel in French: byte order mark, semicolons, CRLF. The border where a text becomes a
// cell: nothing in a cell may be taken for a formula.

import { wellFormed } from '@/lib/text';
import { proposalsTable, type Value } from './proposals-table';
import type { Setting } from './setting';

export function proposalsCsv(setting: Setting): string {
  const { heads, rows } = proposalsTable(setting);
  return `\uFEFF${[heads, ...rows].map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}

// A spreadsheet also looks behind spaces and invisible marks, and takes the wide signs of Asian keyboards.
const formula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** As RFC 4180 quotes it; what would be a formula stands behind an apostrophe. */
function cell(value: Value): string {
  // No spreadsheet holds a null character: what follows it would be lost.
  const clean = wellFormed(String(value)).replace(/[\0\uFFFE\uFFFF]/g, '');
  const harmless = formula.test(clean) ? `'${clean}` : clean;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
