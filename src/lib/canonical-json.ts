/**
 * JSON with the keys of every object in code-unit order: the same value always gives the same bytes. It may hold nothing but what
 * JSON holds.
 */
export function canonicalJson(value: object, indent = 0): string {
  return JSON.stringify(
    value,
    (_, part: unknown) => (isRecord(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part),
    indent,
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
