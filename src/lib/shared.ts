/**
 * `next`, with every part of it that equals the same part of `previous` replaced by that very part; `previous` itself when
 * nothing differs. For plain data without cycles. What didn't change keeps its identity, so nobody draws it again.
 */
export function shared<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (!isObject(previous) || !isObject(next) || Array.isArray(previous) !== Array.isArray(next)) return next;
  const old = new Map(Object.entries(previous));
  const parts = Object.entries(next).map(([key, value]) => [key, shared(old.get(key), value)] as const);
  const isSame =
    parts.length === old.size && parts.every(([key, value]) => old.has(key) && Object.is(old.get(key), value));
  // Equal in every part, hence of the same type; else the same keys with parts of the same types.
  if (isSame) return previous as T;
  return (Array.isArray(next) ? parts.map(([, value]) => value) : Object.fromEntries(parts)) as T;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
