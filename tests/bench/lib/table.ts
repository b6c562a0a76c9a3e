import type { Figure } from './figure';

const heads = ['figure', 'measured', 'budget', 'floor', 'ratio', ''] as const;

/** As the terminal shows it, and as Markdown takes it. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [heads, heads.map(() => ''), ...figures.map(cellsOf)].map((cells) => [...cells]);
  const widths = heads.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells, row) =>
      cells.map((cell, i) => (row === 1 ? '-'.repeat(widths[i] ?? 3) : padded(cell, widths[i] ?? 3, i))),
    )
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The ratio is to the floor. */
function cellsOf({ name, measured, unit, budget, floor, digits = 0 }: Figure): string[] {
  const amount = (value: number) => `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`.trim();
  return [
    name,
    amount(measured),
    budget === undefined ? '' : `≤ ${amount(budget)}`,
    floor === undefined ? '' : amount(floor),
    floor === undefined ? '' : (measured / floor).toFixed(2),
    budget === undefined ? '' : measured <= budget ? 'within' : 'ABOVE',
  ];
}

function padded(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
