// Taking back one entry of the trail: a new, ordinary change that puts back what the entry changed and nothing else.

import { shortFields } from './body';
import { type Change, NOW, valueAt } from './change';
import { blankRows } from './form';
import { fieldsIn } from './record';
import type { TrailEntry } from './trail';

export type Standing =
  /** What the entry put there still stands. */
  | 'stands'
  /** Somebody has changed it since: putting back the old would overwrite that. */
  | 'changed'
  /** It is as it was before. */
  | 'back'
  /** The device that did it didn't know what was there, or nothing of this name is there now. */
  | 'unknown'
  /** An author's words and what they withdrew are theirs alone. */
  | 'authors'
  /** Phases, clock, votes, tables: these have their own buttons. */
  | 'elsewhere';

export interface Reversal {
  readonly standing: Standing;
  /** The fields it changed, as they were, as it left them and as they are now. */
  readonly fields: readonly {
    readonly path: string;
    readonly was: unknown;
    readonly put: unknown;
    readonly now: unknown;
  }[];
  /** What puts it back; nothing unless it stands or has been changed since. */
  readonly changes: readonly Change[];
}

/** What a facilitator may write of each. */
const revertible: Readonly<Record<string, (path: string) => boolean>> = {
  notes: oneOf(['state', 'cleared', 'tableId', 'axisId', 'answer', 'commitmentId', 'stackId', 'rank']),
  stacks: oneOf(['title', 'rank']),
  commitments: oneOf(['title', 'rank', 'state', 'mergedInto']),
  bodies: (path) => oneOf(shortFields)(path) || Object.keys(blankRows).some((kind) => path.startsWith(`${kind}.`)),
  workshops: (path) =>
    oneOf(['title', 'commune', 'programme', 'venue', 'date', 'partners', 'axes', 'agenda', 'roadmap', 'notice'])(
      path,
    ) || /^instructions(\.|$)/.test(path),
};

function oneOf(names: readonly string[]): (path: string) => boolean {
  return (path) => names.includes(path);
}

/** `now`: the document as it is. */
export function reversalOf(entry: TrailEntry, now: object | undefined): Reversal {
  const [collection = '', id = ''] = entry.subject.split('/');
  const was = fieldsIn(entry.from);
  const changed = Object.entries(fieldsIn(entry.to)).filter(([path, put]) => !isSame(was[path], put));
  const fields = changed.map(([path, put]) => ({ path, was: was[path], put, now: now && valueAt(now, path) }));
  const standing = standingOf(collection, fields, now);
  if (standing !== 'stands' && standing !== 'changed') return { standing, fields, changes: [] };
  const back = Object.fromEntries(fields.map(({ path, was: old }) => restored(collection, path, old)));
  const dated = collection === 'notes' || collection === 'commitments' ? { updatedAt: NOW } : {};
  // Names and values are those that this collection's document had: put together from an entry, the compiler can't follow.
  return { standing, fields, changes: [{ op: 'patch', in: collection, id, fields: { ...back, ...dated } } as Change] };
}

function standingOf(collection: string, fields: Reversal['fields'], now: object | undefined): Standing {
  const may = revertible[collection];
  if (!may) return 'elsewhere';
  const paths = fields.map(({ path }) => path);
  if (collection === 'notes' && (paths.includes('text') || isAuthors(fields, now))) return 'authors';
  if (fields.length === 0 || !paths.every(may)) return fields.length === 0 ? 'back' : 'elsewhere';
  if (!now || fields.some(({ was }) => was === undefined)) return 'unknown';
  if (fields.every((field) => isSame(field.now, field.was) || isEmptyAgain(field))) return 'back';
  return fields.every(({ now: there, put }) => isSame(there, put)) ? 'stands' : 'changed';
}

function isAuthors(fields: Reversal['fields'], now: object | undefined): boolean {
  const isWithdrawn = now !== undefined && 'state' in now && now.state === 'withdrawn';
  return fields.some(
    ({ path, was, put }) => path === 'state' && (was === 'withdrawn' || put === 'withdrawn' || isWithdrawn),
  );
}

/** What wasn't there is emptied, and a row taken out, as people do it: nothing is ever made absent. */
function isEmptyAgain({ was, now }: Reversal['fields'][number]): boolean {
  if (was !== null) return false;
  if (typeof now !== 'object' || now === null) return now === '';
  return Object.keys(now).length === 0 || ('dropped' in now && now.dropped === true);
}

function restored(collection: string, path: string, was: unknown): [string, unknown] {
  if (collection === 'bodies' && was === null) return path.includes('.') ? [`${path}.dropped`, true] : [path, ''];
  // Of a workshop only words may be absent at first: an instruction, the name of a programme.
  if (collection === 'workshops' && was === null) return [path, {}];
  // No answer may be dated back.
  if (path === 'answer' && typeof was === 'object' && was !== null) return [path, { ...was, at: NOW }];
  return [path, was];
}

/** By value. Times are the server's and are not compared; what is absent is as good as null. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(comparable(a ?? null)) === JSON.stringify(comparable(b ?? null));
}

function comparable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  const kept = Object.entries(value).filter(([name]) => name !== 'at');
  return Object.fromEntries(
    kept.map(([name, part]) => [name, comparable(part)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
