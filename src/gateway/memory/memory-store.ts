// What a server would keep, for gateways of one page: whole documents by their path, changed by whole batches.

import { emptyBody } from '@/domain/body';
import { type Change, isMadeByPatch, isNow } from '@/domain/change';
import type { CommitmentId, UserId } from '@/domain/ids';
import { wellFormed } from '@/lib/text';
import { documentPath } from '../paths';

export type Documents = ReadonlyMap<string, object>;

/** Several gateways with the same store are several devices in one workshop. */
export interface MemoryStore {
  documents: Documents;
  /** How often each person has tried codes, and when last. */
  readonly attempts: Map<UserId, { readonly n: number; readonly at: number }>;
  /** Told after each batch. */
  readonly listeners: Set<() => void>;
}

export function createMemoryStore(): MemoryStore {
  return { documents: new Map(), attempts: new Map(), listeners: new Set() };
}

/** The documents after a batch; null when it patches something that isn't there, for then nothing of it is done. */
export function applied(
  documents: Documents,
  workshopId: string,
  changes: readonly Change[],
  now: number,
): Documents | null {
  const after = new Map(documents);
  for (const change of changes) {
    const path = documentPath(change.in, workshopId, change.id).join('/');
    const before = after.get(path);
    if (change.op === 'put') after.set(path, asKept(change.value, now));
    else if (change.op === 'remove') after.delete(path);
    else if (before ?? isMadeByPatch(change.in))
      after.set(path, patched(before ?? blank(), asKept(change.fields, now)));
    else return null;
  }
  return after;
}

/** What a patch makes where there was nothing. */
function blank(): object {
  const { id: _, ...fields } = emptyBody('' as CommitmentId);
  return fields;
}

/** A dotted name is a field within a field; undefined takes a field away. */
function patched(document: object, fields: object): object {
  return Object.entries(fields).reduce((all, [path, value]) => withField(all, path.split('.'), value), document);
}

function withField(document: object, [name = '', ...rest]: readonly string[], value: unknown): object {
  const fields = new Map<string, unknown>(Object.entries(document));
  const part = fields.get(name);
  const next = rest.length > 0 ? withField(isMap(part) ? part : {}, rest, value) : value;
  if (next === undefined) fields.delete(name);
  else fields.set(name, next);
  return Object.fromEntries(fields);
}

/** A copy of its own, with times put in and texts whole, as Firestore would keep it. */
function asKept(fields: object, now: number): object {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, kept(value, now)]));
}

function kept(value: unknown, now: number): unknown {
  if (isNow(value)) return now;
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map((part) => kept(part, now));
  return isMap(value) ? asKept(value, now) : value;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
