// A store in this process: the same script costs the same here, and takes seconds. Nothing is enforced; that it all is allowed is
// shown where the script is played through the real rules.

import { emptyBody } from '@/domain/body';
import type { Change } from '@/domain/change';
import { isNow, valueAt } from '@/domain/change';
import type { CommitmentId } from '@/domain/ids';
import { entityOf } from '@/gateway/entity';
import { documentPath } from '@/gateway/paths';
import type { Selection } from '@/gateway/selection';
import { nested } from '@/lib/nested';
import type { Line, Place } from './line';

/** The documents of one collection. */
interface Shelf {
  readonly documents: Map<string, object>;
  /** How often something was put there. */
  age: number;
}

export function dryPlace(): Place {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (path: readonly string[]): Shelf => {
    const name = path.join('/');
    const shelf = shelves.get(name) ?? { documents: new Map(), age: 0 };
    shelves.set(name, shelf);
    return shelf;
  };
  const line: Line = {
    listen(selection, heard) {
      const look = looking(shelfOf(placeOf(selection)), selection);
      queueMicrotask(() => heard.first(Math.max(1, look.all().size)));
      return {
        get entities() {
          return look.all();
        },
        one: look.one,
        end: () => {},
      };
    },
    async commit(workshopId, changes) {
      for (const change of changes) {
        const path = documentPath(change.in, workshopId, change.id);
        put(shelfOf(path.slice(0, -1)), path.at(-1) ?? '', change);
      }
    },
    async lookUp(code) {
      return shelfOf(['invitations']).documents.get(code) ?? null;
    },
    async close() {},
  };
  return { quietMs: 0, connect: () => line };
}

/** Where a selection's documents lie. */
function placeOf({ path, list }: Selection): readonly string[] {
  return list ? path : path.slice(0, -1);
}

function looking(shelf: Shelf, { in: collection, path, list }: Selection) {
  const own = path.at(-1) ?? '';
  const wanted = Object.entries(list?.where ?? {});
  const one = (id: string) => {
    const document = list || id === own ? shelf.documents.get(id) : undefined;
    if (!document || !wanted.every(([field, value]) => valueAt(document, field) === value)) return undefined;
    return entityOf(collection, id, document, false);
  };
  let seen: { readonly age: number; readonly all: ReadonlyMap<string, object> } | null = null;
  return {
    one,
    all() {
      if (seen?.age !== shelf.age) {
        const ids = list ? [...shelf.documents.keys()] : [own];
        const entries = ids.flatMap((id): [string, object][] => {
          const entity = one(id);
          return entity ? [[id, entity]] : [];
        });
        seen = { age: shelf.age, all: new Map(entries) };
      }
      return seen.all;
    },
  };
}

function put(shelf: Shelf, id: string, change: Change): void {
  const { documents } = shelf;
  shelf.age += 1;
  if (change.op === 'remove') documents.delete(id);
  else if (change.op === 'put') documents.set(id, timed(change.value));
  else documents.set(id, over(documents.get(id) ?? emptyBody(id as CommitmentId), nested(timed(change.fields))));
}

function over(document: object, fields: object): object {
  const known = new Map<string, unknown>(Object.entries(document));
  for (const [name, value] of Object.entries(fields)) {
    const part = known.get(name);
    known.set(name, isMap(part) && isMap(value) ? over(part, value) : value);
  }
  return Object.fromEntries(known);
}

function timed(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, isNow(value) ? 1 : value]));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
