/**
 * How many things from the start of a column fit into it. `ends` are their lower edges in order, `room` the height there
 * is; `notice` is kept free for "and n more" unless all fit.
 */
export function fitting(ends: readonly number[], room: number, notice: number): number {
  const last = ends.at(-1) ?? 0;
  if (last <= room) return ends.length;
  const beyond = ends.findIndex((end) => end > room - notice);
  return beyond === -1 ? ends.length : beyond;
}

/** Columns and rows for `count` panels where at most `most` columns stay legible side by side. */
export function gridFor(count: number, most: number): { readonly columns: number; readonly rows: number } {
  const rows = Math.max(1, Math.ceil(count / most));
  return { columns: Math.max(1, Math.ceil(count / rows)), rows };
}

/** The largest of the sizes from `smallest` to `largest`, in so many equal steps, that fits; the smallest when none does. */
export function largestFitting(
  { smallest, largest, steps }: { smallest: number; largest: number; steps: number },
  fits: (size: number) => boolean,
): number {
  const sizeOf = (step: number) => smallest + ((largest - smallest) * step) / steps;
  let low = 0;
  let high = steps;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(sizeOf(middle))) low = middle;
    else high = middle - 1;
  }
  return sizeOf(low);
}
