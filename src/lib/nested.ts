/** Dotted names as fields within fields: `a.b` becomes a field `b` in an object `a`. */
export function nested(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const whole = new Map<string, unknown>();
  const within = new Map<string, Record<string, unknown>>();
  for (const [path, value] of Object.entries(fields)) {
    const [name = '', ...rest] = path.split('.');
    if (rest.length === 0) whole.set(name, value);
    else within.set(name, { ...within.get(name), [rest.join('.')]: value });
  }
  for (const [name, parts] of within) whole.set(name, nested(parts));
  return Object.fromEntries(whole);
}
