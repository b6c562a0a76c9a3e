// One line of the bench's table, and the small arithmetic of all parts.

export interface Figure {
  readonly name: string;
  readonly measured: number;
  /** Printed after the number. */
  readonly unit: string;
  /** The most it may be; docs/performance.md says where each comes from. */
  readonly budget?: number;
  /** Above this the bench fails; only for what doesn't depend on the machine's load. */
  readonly ceiling?: number;
  /** The same thing at its barest, measured in the same run. */
  readonly floor?: number;
  /** Digits after the point. */
  readonly digits?: number;
}

/** What a part found out: its lines of the table, and sentences that belong beneath. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** By interpolation; NaN of nothing. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
