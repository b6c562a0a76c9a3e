// The proposals as a table that Excel in French opens.

import { csvOf } from '@/lib/csv';
import { proposalsTable } from './proposals-table';
import type { Setting } from './setting';

export function proposalsCsv(setting: Setting): string {
  const { heads, rows } = proposalsTable(setting);
  return csvOf([heads, ...rows.map((cells) => cells.map(String))]);
}
