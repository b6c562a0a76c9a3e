// Fields of a form that are left one after the other and written in one go: one batch is asked for, heard and told of once,
// however many fields it holds.

import type { Body } from './body';
import { type Change, valueAt } from './change';
import { patchBody } from './form';
import type { CommitmentId } from './ids';

/** Values under the names they are written with: `lead`, `milestones.m1`, `milestones.m1.due`. */
export type FormFields = Readonly<Record<string, unknown>>;

/** Milliseconds from the first field that waits. Who fills in a form is at the next field sooner than `alone`. */
export const GATHER_MS = { alone: 30_000, hurried: 3_000 } as const;

/** What waits, with what was written since; the later value of a field is the one that counts. */
export function gathered(waiting: FormFields, changes: readonly Change[]): FormFields {
  return changes.reduce<FormFields>(
    (fields, change) => (change.op === 'patch' ? onTop(fields, change.fields) : fields),
    waiting,
  );
}

export function onTop(fields: FormFields, later: FormFields): FormFields {
  return Object.entries(later).reduce(withField, fields);
}

/** No name may lie within another in one batch: a cell of a row that waits as a whole becomes part of that row. */
function withField(fields: FormFields, [path, value]: [string, unknown]): FormFields {
  const row = Object.keys(fields).find((known) => path.startsWith(`${known}.`));
  const whole = row === undefined ? undefined : fields[row];
  if (row !== undefined && isObject(whole))
    return { ...fields, [row]: { ...whole, [path.slice(row.length + 1)]: value } };
  const others = Object.entries(fields).filter(([known]) => !known.startsWith(`${path}.`));
  return { ...Object.fromEntries(others), [path]: value };
}

/** The form as its writer sees it: what stands there, and what waits on this device above it. */
export function filledOver(body: Body, fields: FormFields): Body {
  return Object.entries(fields).reduce<Body>((filled, [path, value]) => {
    const names = path.split('.');
    const row = names.slice(0, 2).join('.');
    // A cell of a row that isn't known here has nothing to stand in.
    if (names.length > 2 && !isObject(valueAt(filled, row))) return filled;
    // The names are a body's own, or those of its maps.
    return withValue(filled, names, value) as Body;
  }, body);
}

function withValue(object: object, [name = '', ...within]: readonly string[], value: unknown): object {
  const part: unknown = valueAt(object, name);
  return { ...object, [name]: within.length === 0 ? value : withValue(isObject(part) ? part : {}, within, value) };
}

/** Without the fields in which the form says the same already. */
export function unlike(body: Body, fields: FormFields): FormFields {
  return Object.fromEntries(Object.entries(fields).filter(([path, value]) => valueAt(body, path) !== value));
}

/** UTF-16 units before and after: what the rules take of a member's entry in the trail. No single field has more. */
const MOST_UNITS = 2_000;

/**
 * Writes them all; nothing where there are none. In one patch, and so with one entry of the trail, unless they say more than an
 * entry holds. `body`: the form as it stands.
 */
export function fillIn(id: CommitmentId, fields: FormFields, body: Body): Change[] {
  const portions: FormFields[] = [];
  for (const [path, value] of Object.entries(fields)) {
    const joined = { ...portions.at(-1), [path]: value };
    if (portions.length > 0 && isTold(joined, body)) portions[portions.length - 1] = joined;
    else portions.push({ [path]: value });
  }
  return portions.flatMap((portion) => patchBody(id, portion));
}

function isTold(fields: FormFields, body: Body): boolean {
  const was = Object.fromEntries(Object.keys(fields).map((path) => [path, valueAt(body, path) ?? null]));
  return Math.max(JSON.stringify(fields).length, JSON.stringify(was).length) <= MOST_UNITS;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
