// The border between Firestore's values and the domain's: timestamps become epoch milliseconds, `NOW` becomes the
// server's time, and nothing that isn't whole gets in.

import { type DocumentData, deleteField, serverTimestamp, Timestamp } from 'firebase/firestore';
import { type GenericSchema, safeParse } from 'valibot';
import { type Collection, type DocumentIn, isNow } from '@/domain/change';
import { wellFormed } from '@/lib/text';
import { schemas } from './schemas';

/** Numbers in the domain, timestamps in Firestore, wherever they stand: the rules compare them with the server's clock. */
const timeFields: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  'changedAt',
  'endsAt',
  'deleteAfter',
  'purgeAskedAt',
  'purgedAt',
  'joinedAt',
  'begunAt',
  'openedAt',
  'closedAt',
  'wholeSince',
  'signedAt',
  'at',
]);

export type Read<In extends Collection> =
  | { readonly document: DocumentIn<In> }
  | { readonly document: null; readonly fault: string };

/** A document as it is kept, checked; or in which field it is not what it should be. */
export function readDocument<In extends Collection>(collection: In, stored: DocumentData): Read<In> {
  const schema: GenericSchema<unknown, DocumentIn<In>> = schemas[collection];
  const { success, output, issues } = safeParse(schema, withInstants(stored));
  if (success) return { document: output };
  const fields = issues.map(
    ({ path, message }) => `${path?.map(({ key }) => String(key)).join('.') ?? ''}: ${message}`,
  );
  return { document: null, fault: fields.join('; ') };
}

function withInstants(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toMillis();
  if (Array.isArray(value)) return value.map(withInstants);
  return isMap(value) ? mapped(value, (_, part) => withInstants(part)) : value;
}

/** Fields on their way to Firestore, of a whole document or of a patch with dotted names; undefined takes a field away. */
export function storedFields(fields: object): Record<string, unknown> {
  return mapped(fields, (name, value) => (value === undefined ? deleteField() : stored(name, value)));
}

function stored(name: string, value: unknown): unknown {
  if (isNow(value)) return serverTimestamp();
  if (typeof value === 'number' && isTime(name)) return Timestamp.fromMillis(value);
  // Half an emoji hangs the client, and with it everything written later.
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map((part) => stored('', part));
  return isMap(value) ? mapped(value, stored) : value;
}

function isTime(name: string): boolean {
  return timeFields.has(name.slice(name.lastIndexOf('.') + 1));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function mapped(fields: object, change: (name: string, value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(name, value)]));
}
