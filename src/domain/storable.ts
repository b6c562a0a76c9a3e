// What a document of the database can hold of what a file may say.

import { wellFormed } from '@/lib/text';

/** A document holds 1 MiB; its names and its indexes want their share. */
const MOST_BYTES = 900_000;
const field = /^(?!__.*__$)[A-Za-z0-9_-]{1,64}$/;

/** The way to what the database would refuse or keep otherwise; null when there is nothing. `value`: what JSON gives. */
export function unstorableIn(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return wellFormed(value) === value ? null : [];
  // Zero below zero is another number there, and no whole one.
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0) ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    if (!field.test(name)) return [name];
    const inside = unstorableIn(part);
    if (inside) return [name, ...inside];
  }
  return null;
}

export function isTooBig(document: object): boolean {
  return new TextEncoder().encode(JSON.stringify(document)).length > MOST_BYTES;
}
