type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON with the keys of every object in code-unit order: the same value always gives the same bytes. */
export function canonicalJson(value: Json, indent = 0): string {
  return JSON.stringify(
    value,
    (_, part: Json) => (isRecord(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part),
    indent,
  );
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byKey([a]: [string, Json], [b]: [string, Json]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type { Json };
