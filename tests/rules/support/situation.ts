// A case as data: what stands, who asks, for what. A refused case is made from an allowed one by exactly one difference, so
// that it can't be refused for another reason than the one its name gives.

import { collection, getDocsFromServer, limit, query, where } from 'firebase/firestore';
import * as lite from 'firebase/firestore/lite';
import type { Emulator } from './emulator';
import { isAllowed } from './outcome';
import { asDocument } from './writer';

type Fields = Readonly<Record<string, unknown>>;

export interface Situation {
  /** The user id of whoever asks; null for nobody. */
  readonly me: string | null;
  /** What stands in their token besides: an account's address. */
  readonly claims?: Fields;
  /** Documents that stand before, by path. */
  readonly before: Readonly<Record<string, Fields>>;
  /** One batch: whole documents, fields of documents, documents deleted. */
  readonly put?: Readonly<Record<string, Fields>>;
  readonly patch?: Readonly<Record<string, Fields>>;
  readonly drop?: Readonly<Record<string, Fields>>;
  readonly get?: string;
  readonly list?: { readonly of: string; readonly where: Fields; readonly limit: number | null };
}

/** Where a situation differs (`before/…path… > stage > frozen`), and what stands there instead. */
export type Difference = readonly [where: string, instead: unknown];

/** Stands for "not there at all". */
export const absent = Symbol('absent');

/** Seconds before the case is tried, not before the file was read. */
export const ago = (seconds: number) => ({ secondsAgo: seconds });

export function differing(situation: Situation, [place, instead]: Difference): Situation {
  return changedAt(situation, place.split(' > '), instead, place) as Situation;
}

function changedAt(part: unknown, [key = '', ...rest]: readonly string[], instead: unknown, place: string): unknown {
  if (typeof part !== 'object' || part === null) throw new Error(`nothing stands at ${place}`);
  const old = new Map(Object.entries(part)).get(key);
  if (rest.length === 0 && JSON.stringify(old) === JSON.stringify(instead)) throw new Error(`no difference: ${place}`);
  const { [key]: _, ...others } = part as Record<string, unknown>;
  if (rest.length === 0 && instead === absent) {
    if (old === undefined) throw new Error(`no difference: ${place}`);
    return others;
  }
  return { ...part, [key]: rest.length === 0 ? instead : changedAt(old, rest, instead, place) };
}

/** Sets the stage and tries: did the rules let it pass? */
export async function tried(emulator: Emulator, situation: Situation): Promise<boolean> {
  const { owner } = emulator;
  await emulator.clear();
  const stage = lite.writeBatch(owner);
  for (const [path, fields] of Object.entries(situation.before)) stage.set(lite.doc(owner, path), filled(fields));
  await stage.commit();
  return isAllowed(asked(emulator, situation));
}

function asked(emulator: Emulator, { me, claims, put, patch, drop, get, list }: Situation): Promise<unknown> {
  const { reads, writes } = emulator.as(me, claims);
  if (list) {
    const only = Object.entries(list.where).map(([field, value]) => where(field, '==', value));
    const most = list.limit === null ? [] : [limit(list.limit)];
    return getDocsFromServer(query(collection(reads, list.of), ...only, ...most));
  }
  // One request of its own: on a stream of the emulator, `request.time` is when the stream was opened.
  if (get) return lite.getDoc(lite.doc(writes, get));
  const batch = lite.writeBatch(writes);
  for (const [path, fields] of Object.entries(put ?? {})) batch.set(lite.doc(writes, path), filled(fields));
  for (const [path, fields] of Object.entries(patch ?? {})) batch.update(lite.doc(writes, path), filled(fields));
  for (const path of Object.keys(drop ?? {})) batch.delete(lite.doc(writes, path));
  return batch.commit();
}

function filled(fields: Fields): Record<string, unknown> {
  return asDocument(timed(fields) as object);
}

function timed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(timed);
  if ('secondsAgo' in value) return Date.now() - Number(value.secondsAgo) * 1000;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, timed(part)]));
}
