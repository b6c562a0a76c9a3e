// One person's device, with everything it costs counted.

import type { Before, Change } from '@/domain/change';
import type { Code, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Invitation } from '@/domain/invitation';
import type { Role } from '@/domain/member';
import { trailOf } from '@/domain/trail';
import { readDocument } from '@/gateway/firestore/documents';
import type { Ask, WatchKind } from '@/gateway/gateway';
import { selectionOf } from '@/gateway/selection';
import { randomText } from '@/lib/random';
import { createHearing, type Hearing } from './hearing';
import type { Place } from './line';
import { lookUpsToWatch, lookUpsToWrite } from './look-ups';
import { createMeter, type Meter } from './meter';

export interface Watch {
  /** What is known of it now. */
  readonly entities: ReadonlyMap<string, object>;
  one(id: string): object | undefined;
  /** Resolves with the server's first answer; rejects when the rules refuse. */
  readonly heard: Promise<void>;
  stop(): void;
}

/** Where all devices of a workshop have what they cost written down. */
export interface Books {
  readonly meter: Meter;
  readonly hearing: Hearing;
}

/** `quietMs`: as the place says where the books are kept for a whole workshop. */
export function openBooks(tell?: (phase: string) => void, quietMs = 500): Books {
  const meter = createMeter(quietMs, tell);
  return { meter, hearing: createHearing(meter) };
}

/** `who` is the line of the bill. */
export function createDevice(place: Place, { meter, hearing }: Books, who: string) {
  const userId = randomText(20) as UserId;
  const line = place.connect(userId);
  const watches = new Set<Watch>();
  let role: Role | null = null;
  let tableId: TableId | null = null;

  function watch<Kind extends WatchKind>(kind: Kind, ask: Ask<Kind>): Watch {
    const selection = selectionOf(kind, ask);
    const close = hearing.open({ who, userId, role, kind, selection });
    meter.count(who, 'asking', role ? lookUpsToWatch(kind).length : 0);
    const { promise, resolve, reject } = withResolvers();
    const listening = line.listen(selection, {
      first(documents) {
        meter.count(who, 'documents', documents);
        resolve();
      },
      later: hearing.arrived,
      failed: reject,
    });
    const it: Watch = {
      get entities() {
        return listening.entities;
      },
      one: listening.one,
      heard: promise,
      stop() {
        listening.end();
        close();
        watches.delete(it);
      },
    };
    watches.add(it);
    return it;
  }

  const before: Before = (change) => {
    for (const { one } of watches) {
      const known = one(change.id);
      if (known) return known;
    }
    return undefined;
  };

  return {
    userId,
    get tableId() {
      return tableId;
    },
    get role() {
      return role;
    },
    is(newRole: Role, newTable: TableId | null) {
      role = newRole;
      tableId = newTable;
    },
    watch,
    /** As `useCommand`: the changes and their trail in one batch. */
    async run(workshopId: WorkshopId, action: string, changes: readonly Change[]): Promise<void> {
      const trail = role ? trailOf(action, changes, { role, tableId }, before, () => randomText(20)) : [];
      await this.commit(workshopId, action, [...changes, ...trail]);
    },
    /** The changes alone: the long texts leave no trail, their pieces tell how they stood. */
    async commit(workshopId: WorkshopId, action: string, batch: readonly Change[]): Promise<void> {
      meter.count(who, 'writes', batch.length);
      meter.count(who, 'asking', lookUpsToWrite(batch, role));
      await line.commit(workshopId, batch).catch((cause: unknown) => {
        throw new Error(`${action} by ${who} was not taken`, { cause });
      });
      hearing.written(batch, (change) => tableIn(change, before));
    },
    /** What a code opens, asked by a newcomer: the mark is written and the invitation read, for which the mark is looked up. */
    async lookUp(code: Code): Promise<Invitation> {
      meter.count(who, 'documents', 1);
      meter.count(who, 'writes', 1);
      meter.count(who, 'asking', 1);
      const found = await line.lookUp(code);
      const { document } = found ? readDocument('invitations', found) : { document: null };
      if (!document) throw new Error(`the code ${code} opens nothing`);
      return { ...document, code };
    },
    close: line.close,
  };
}

export type Device = ReturnType<typeof createDevice>;

/** The table a note, stack or commitment stands at, as far as this device knows. */
function tableIn(change: Change, before: Before): TableId | null {
  if (change.in !== 'notes' && change.in !== 'commitments' && change.in !== 'stacks') return null;
  if (change.op === 'put') return change.value.tableId;
  const known = before(change);
  // Only what has a table is asked for.
  return (known as { tableId?: TableId } | undefined)?.tableId ?? null;
}

function withResolvers() {
  let resolve = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
