// One person's device with the real client, on the app's own queries and batches, with everything it costs counted.

import { deleteApp, initializeApp } from 'firebase/app';
import { type DocumentSnapshot, onSnapshot, type Query, type QuerySnapshot, terminate } from 'firebase/firestore';
import type { Before, Change } from '@/domain/change';
import type { Code, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Invitation } from '@/domain/invitation';
import type { Role } from '@/domain/member';
import { trailOf } from '@/domain/trail';
import { entityOf } from '@/gateway/entity';
import { appOf, openFirestore } from '@/gateway/firestore/client';
import { commitChanges } from '@/gateway/firestore/commit';
import { readDocument } from '@/gateway/firestore/documents';
import { lookUpCounted } from '@/gateway/firestore/look-up';
import { targetOf } from '@/gateway/firestore/queries';
import type { Ask, WatchKind } from '@/gateway/gateway';
import { selectionOf } from '@/gateway/selection';
import { randomText } from '@/lib/random';
import { deliveredIn } from './delivered';
import { createHearing, type Hearing } from './hearing';
import { lookUpsToWatch, lookUpsToWrite } from './look-ups';
import { createMeter, type Meter } from './meter';

export interface Place {
  readonly host: string;
  readonly port: number;
  readonly projectId: string;
}

export interface Watch {
  /** What is known of it now. */
  readonly entities: ReadonlyMap<string, object>;
  /** Resolves with the server's first answer; rejects when the rules refuse. */
  readonly heard: Promise<void>;
  stop(): void;
}

/** Where all devices of a workshop have what they cost written down. */
export interface Books {
  readonly meter: Meter;
  readonly hearing: Hearing;
}

export function openBooks(tell?: (phase: string) => void): Books {
  const meter = createMeter(tell);
  return { meter, hearing: createHearing(meter) };
}

/** `who` is the line of the bill. */
export function createDevice(place: Place, { meter, hearing }: Books, who: string) {
  const userId = randomText(20) as UserId;
  const settings = { keeper: 'emulator', ...place } as const;
  const { name, options } = appOf(settings, userId);
  const app = initializeApp(options, name);
  const database = openFirestore(app, settings, false, userId);
  const watches = new Set<Watch>();
  let role: Role | null = null;
  let tableId: TableId | null = null;

  function watch<Kind extends WatchKind>(kind: Kind, ask: Ask<Kind>): Watch {
    const selection = selectionOf(kind, ask);
    const entities = new Map<string, object>();
    let isFirst = true;
    let end = () => {};
    const close = hearing.open({ who, userId, role, kind, selection });
    meter.count(who, 'asking', role ? lookUpsToWatch(kind).length : 0);
    const heard = new Promise<void>((resolve, reject) => {
      end = onSnapshot(
        // As in the app's own listener: the client takes either, and its overloads can't say so.
        targetOf(database, selection) as Query,
        { includeMetadataChanges: true },
        (snapshot: QuerySnapshot | DocumentSnapshot) => {
          const documents = 'docs' in snapshot ? snapshot.docs : snapshot.exists() ? [snapshot] : [];
          entities.clear();
          for (const one of documents) {
            const read = readDocument(selection.in, one.data({ serverTimestamps: 'estimate' }) ?? {});
            if (read.document) entities.set(one.id, entityOf(selection.in, one.id, read.document, false));
          }
          const delivered = deliveredIn(snapshot, isFirst);
          if (snapshot.metadata.fromCache || delivered === 0) return;
          if (isFirst) meter.count(who, 'documents', delivered);
          else hearing.arrived(delivered);
          isFirst = false;
          resolve();
        },
        reject,
      );
    });
    const it: Watch = {
      entities,
      heard,
      stop() {
        end();
        close();
        watches.delete(it);
      },
    };
    watches.add(it);
    return it;
  }

  const before: Before = (change) => [...watches].flatMap(({ entities }) => entities.get(change.id) ?? [])[0];

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
      await commitChanges(database, workshopId, batch).catch((cause: unknown) => {
        throw new Error(`${action} by ${who} was not taken`, { cause });
      });
      hearing.written(batch, (change) => tableIn(change, before));
    },
    /** What a code opens: the mark is asked for, written, and the invitation read, for which the mark is looked up. */
    async lookUp(code: Code): Promise<Invitation> {
      meter.count(who, 'documents', 2);
      meter.count(who, 'writes', 1);
      meter.count(who, 'asking', 1);
      const found = await lookUpCounted(database, userId, code);
      const { document } = found ? readDocument('invitations', found) : { document: null };
      if (!document) throw new Error(`the code ${code} opens nothing`);
      return { ...document, code };
    },
    async close() {
      await terminate(database);
      await deleteApp(app);
    },
  };
}

export type Device = ReturnType<typeof createDevice>;

/** The table a note or commitment stands at, as far as this device knows. */
function tableIn(change: Change, before: Before): TableId | null {
  if (change.in !== 'notes' && change.in !== 'commitments') return null;
  if (change.op === 'put') return change.value.tableId;
  const known = before(change);
  // Only notes and commitments are asked for, and both have a table.
  return (known as { tableId?: TableId } | undefined)?.tableId ?? null;
}
